import { expect, test } from 'vitest'
import { inTwoLines } from './in-two-lines.ts'

test.each([
  ['A-013 Open a line', 'A-013 Open a line'],
  ['A-020 Report supervision frequency to managers', 'A-020 Report\nsupervision…'],
  ['A-013 Open a telephone line', 'A-013 Open a\ntelephone line'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifff\nahrtsgesellschaft'],
])('%s', (title, lines) => {
  expect(inTwoLines(title, 17)).toBe(lines)
})
