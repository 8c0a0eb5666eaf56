import { expect, it } from 'vitest'
import { fileSize } from './file-size.ts'

it.each([
  [340, '340 bytes'],
  [1024, '1 kB'],
  [12_100, '12 kB'],
  [3_565_158, '3.4 MB'],
  [50 * 1024 * 1024, '50.0 MB'],
])('%i bytes is a file of %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
