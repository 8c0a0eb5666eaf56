import { Day, dayFromNumber, dayNumber, weekdayOfNumber } from './day.ts'

export type BankHoliday = { day: Day; name: string }

/** Days moved by royal proclamation: from the day of the rule to the day it was kept. */
const moved = new Map([
  ['1995-05-01', '1995-05-08'],
  ['2002-05-27', '2002-06-04'],
  ['2012-05-28', '2012-06-04'],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
])

/** Days given once. A newly proclaimed one is a line here. */
const oneOff = [
  ['1999-12-31', 'Millennium bank holiday'],
  ['2002-06-03', 'Golden Jubilee bank holiday'],
  ['2011-04-29', 'Royal Wedding bank holiday'],
  ['2012-06-05', 'Diamond Jubilee bank holiday'],
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Coronation of King Charles III'],
] as const

/** The bank holidays of England and Wales in a year, in order: Banking and Financial Dealings Act 1971 and custom. */
export function bankHolidaysOf(year: number): BankHoliday[] {
  const easter = easterSunday(year)
  const byRule: [number, string][] = [
    [easter - 2, 'Good Friday'],
    [easter + 1, 'Easter Monday'],
    [mondayFrom(year, '05-01'), 'Early May bank holiday'],
    [mondayFrom(year, '05-25'), 'Spring bank holiday'],
    [mondayFrom(year, '08-25'), 'Summer bank holiday'],
    ...withSubstitutes([
      [numberOf(year, '01-01'), 'New Year’s Day'],
      [numberOf(year, '12-25'), 'Christmas Day'],
      [numberOf(year, '12-26'), 'Boxing Day'],
    ]),
  ]
  const kept = byRule.map(([number, name]) => {
    const day = dayFromNumber(number)
    return { day: Day.parse(moved.get(day) ?? day), name }
  })
  const given = oneOff
    .filter(([day]) => day.startsWith(String(year)))
    .map(([day, name]) => ({ day: Day.parse(day), name }))
  return [...kept, ...given].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Every bank holiday from 1990 to 2199 by its day's number. */
export const bankHolidays: ReadonlyMap<number, BankHoliday> = new Map(
  Array.from({ length: 210 }, (_, index) => bankHolidaysOf(1990 + index))
    .flat()
    .map(holiday => [dayNumber(holiday.day), holiday]),
)

/** One at a weekend is kept on the next weekday that is free: with Christmas on a Sunday, Boxing Day keeps its Monday. */
function withSubstitutes(fixed: [number, string][]): [number, string][] {
  const taken = new Set(fixed.map(([number]) => number))
  return fixed.map(([number, name]) => {
    if (weekdayOfNumber(number) <= 5) return [number, name]
    let substitute = number
    while (weekdayOfNumber(substitute) > 5 || taken.has(substitute)) substitute++
    taken.add(substitute)
    return [substitute, `${name} (substitute day)`]
  })
}

function numberOf(year: number, monthDay: string): number {
  return dayNumber(Day.parse(`${year}-${monthDay}`))
}

/** The first Monday on or after that day: from the 25th of a month of 31 days, its last one. */
function mondayFrom(year: number, monthDay: string): number {
  const number = numberOf(year, monthDay)
  return number + ((8 - weekdayOfNumber(number)) % 7)
}

/** The anonymous Gregorian algorithm (Nature, 1876), as a day number. */
function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const m = Math.floor((a + 11 * d + 22 * e) / 451)
  return numberOf(year, '03-22') + d + e - 7 * m
}
