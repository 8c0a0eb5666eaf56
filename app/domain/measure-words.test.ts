import { expect, test } from 'vitest'
import { toleranceWords } from './measure-words.ts'

test.each([
  ['per-cent', 0.5, '0.5 percentage points'],
  ['per-cent', 1, '1 percentage point'],
  ['number', 1, '1.0'],
  ['number', 0.25, '0.25'],
] as const)('a tolerance of a %s measure reads on its scale: %d is %s', (shownAs, tolerance, words) => {
  expect(toleranceWords(tolerance, { shownAs, decimals: 1 })).toBe(words)
})
