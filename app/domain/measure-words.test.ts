import { expect, test } from 'vitest'
import { toleranceWords } from './measure-words.ts'

test.each([
  ['per-cent', 0.5, '0.5 percentage points'],
  ['per-cent', 1, '1 percentage point'],
  ['number', 1, '1.0 cases a worker'],
  ['number', 0.25, '0.25 cases a worker'],
] as const)('a tolerance of a %s measure has its unit: %d is %s', (shownAs, tolerance, words) => {
  expect(toleranceWords(tolerance, { shownAs, decimals: 1, unit: 'cases a worker' })).toBe(words)
})
