import { expect, it } from 'vitest'
import { Day } from './day.ts'
import { municipalReference, municipalYear } from './municipal-year.ts'

it('a municipal year begins in May and ends in April', () => {
  expect(municipalYear(Day.parse('2026-05-01'))).toBe('2026/27')
  expect(municipalYear(Day.parse('2027-04-30'))).toBe('2026/27')
  expect(municipalYear(Day.parse('2027-05-01'))).toBe('2027/28')
})

it('a year that ends a century is written with two digits too', () => {
  expect(municipalYear(Day.parse('2099-07-06'))).toBe('2099/00')
})

it('a meeting is the first, second, third of its year', () => {
  expect(municipalReference({ year: '2026/27', inYear: 3 })).toBe('2026/27-03')
  expect(municipalReference({ year: '2026/27', inYear: 12 })).toBe('2026/27-12')
})
