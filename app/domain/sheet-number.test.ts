import { expect, test } from 'vitest'
import { isSuppressedMark, sheetNumber } from './sheet-number.ts'

test.each([
  ['21', 21, false],
  [' 1,234.5 ', 1234.5, false],
  ['337 055', 337055, false],
  ['.5', 0.5, false],
  ['−3', -3, false],
  ['18.9%', 18.9, true],
  ['18.9 per cent', 18.9, true],
])('%j is %d', (text, value, isPercent) => {
  expect(sheetNumber(text)).toEqual({ value, isPercent })
})

test.each(['', 'c', '21,4', '1,23,456', '1.2.3', '21 cases', '=1+1', '+', '%', '1e3', '£3', '٣'])(
  '%j is none',
  text => {
    expect(sheetNumber(text)).toBeNull()
  },
)

test('digits that a cell does not show are kept, unless it shows another number', () => {
  expect(sheetNumber('21', 21.37)).toEqual({ value: 21.37, isPercent: false })
  expect(sheetNumber('18.9%', 0.18934)).toEqual({ value: 18.934, isPercent: true })
  expect(sheetNumber('1,234', 1_234_000)).toEqual({ value: 1234, isPercent: false })
})

test('c is the mark of a number that is withheld', () => {
  expect(['c', ' C ', '[c]', 'cases', ''].map(isSuppressedMark)).toEqual([true, true, true, false, false])
})
