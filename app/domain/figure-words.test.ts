import { expect, test } from 'vitest'
import { Day } from './day.ts'
import { periodWords, whenWords } from './figure-words.ts'

const period = (from: string, to: string) => ({ from: Day.parse(from), to: Day.parse(to) })

test.each([
  ['2026-08-12', '2026-08-12', '12 August 2026'],
  ['2026-09-01', '2026-09-30', 'September 2026'],
  ['2026-07-01', '2026-09-30', 'July to September 2026'],
  ['2025-10-01', '2026-03-31', 'October 2025 to March 2026'],
  ['2026-07-02', '2026-09-30', '2 July 2026 to 30 September 2026'],
])('%s to %s is said as %s', (from, to, words) => {
  expect(periodWords(period(from, to))).toBe(words)
})

test('a figure is of a day, or for a longer time', () => {
  expect(whenWords(period('2026-08-12', '2026-08-12'))).toBe('on 12 August 2026')
  expect(whenWords(period('2026-10-01', '2026-10-31'))).toBe('for October 2026')
})
