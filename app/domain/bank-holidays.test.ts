import { expect, test } from 'vitest'
import { bankHolidays, bankHolidaysOf } from './bank-holidays.ts'

/** England and Wales, month and day: to 2019 compared with GOV.UK's list, later years written out by hand. */
const expected: Record<number, string> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
}

test.each(Object.entries(expected))('the bank holidays of %s are those listed', (year, days) => {
  expect(
    bankHolidaysOf(Number(year))
      .map(({ day }) => day.slice(5))
      .join(' '),
  ).toBe(days)
})

const named = (year: number) => bankHolidaysOf(year).map(({ day, name }) => `${day} ${name}`)

test('with Christmas on a Sunday, Boxing Day keeps its Monday and Christmas takes the Tuesday', () => {
  expect(named(2022).slice(-2)).toEqual([
    '2022-12-26 Boxing Day',
    '2022-12-27 Christmas Day (substitute day)',
  ])
})

test('with Christmas on a Saturday, both move in order', () => {
  expect(named(2021).slice(-2)).toEqual([
    '2021-12-27 Christmas Day (substitute day)',
    '2021-12-28 Boxing Day (substitute day)',
  ])
})

test('in 2022 spring moved to 2 June, with the Jubilee after it and the State Funeral in September', () => {
  expect(named(2022)).toEqual(
    expect.arrayContaining([
      '2022-06-02 Spring bank holiday',
      '2022-06-03 Platinum Jubilee bank holiday',
      '2022-09-19 State Funeral of Queen Elizabeth II',
    ]),
  )
  expect(named(2022)).not.toContain('2022-05-30 Spring bank holiday')
})

test('in 2023 the Coronation gave 8 May beside the early May bank holiday', () => {
  expect(named(2023)).toContain('2023-05-01 Early May bank holiday')
  expect(named(2023)).toContain('2023-05-08 Coronation of King Charles III')
})

test('Easter Sunday falls between 22 March and 25 April in every year we keep', () => {
  const goodFridays = [...bankHolidays.values()]
    .filter(({ name }) => name === 'Good Friday')
    .map(({ day }) => day.slice(5))
  expect(goodFridays).toHaveLength(210)
  expect(goodFridays.every(day => day >= '03-20' && day <= '04-23')).toBe(true)
})

test('no bank holiday is counted twice or falls on a weekend', () => {
  const total = Array.from({ length: 210 }, (_, index) => bankHolidaysOf(1990 + index)).flat()
  expect(bankHolidays.size).toBe(total.length)
  expect(total.filter(({ day }) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([])
})
