import { expect, test } from 'vitest'
import { sheetDay } from './sheet-day.ts'

test.each([
  ['31/03/2026', '2026-03-31'],
  ['31.3.26', '2026-03-31'],
  ['2026-03-31', '2026-03-31'],
  ['31 March 2026', '2026-03-31'],
  ['1st Apr 2026', '2026-04-01'],
  [' 31-Mar-26 ', '2026-03-31'],
])('%s is a day', (text, day) => {
  expect(sheetDay(text)).toEqual({ day })
})

test.each([
  ['March 2026', '2026-03-31'],
  ['Feb-24', '2024-02-29'],
  ['December 2025', '2025-12-31'],
])('%s is its last day, and remembered as it was given', (text, day) => {
  expect(sheetDay(text)).toEqual({ day, givenAs: text })
})

test.each(['', 'ongoing', '31/02/2026', 'March', '2026', '13/2026', 'Ma 2026', '31/03'])(
  '%j is none',
  text => {
    expect(sheetDay(text)).toBeNull()
  },
)
