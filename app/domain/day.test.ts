import { describe, expect, test } from 'vitest'
import {
  addDays,
  Day,
  dayFromNumber,
  dayInLondon,
  dayNumber,
  daysBetween,
  endOfDayInLondon,
  formatDay,
  Instant,
  momentInLondon,
  weekday,
} from './day.ts'

const day = (text: string) => Day.parse(text)
const instant = (text: string) => Instant.parse(text)

describe('a day', () => {
  test.each(['2026-03-31', '2024-02-29', '2000-02-29', '1990-01-01', '2199-12-31'])('%s is one', text => {
    expect(Day.safeParse(text).success).toBe(true)
  })

  test.each([
    '2026-02-31',
    '2025-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-00',
    '1989-12-31',
    '2200-01-01',
    '2026-3-31',
    '31/03/2026',
    '2026-03-31T00:00:00.000Z',
    ' 2026-03-31',
    '2026-03-31\n',
    '',
  ])('%j is none', text => {
    expect(Day.safeParse(text).success).toBe(false)
  })

  test('every day from 1990 to 2199 follows the one before, by the count of an independent calendar', () => {
    const first = Date.UTC(1990, 0, 1) / 86_400_000
    const last = Date.UTC(2199, 11, 31) / 86_400_000
    for (let number = first; number <= last; number++) {
      const date = new Date(number * 86_400_000)
      const text = dayFromNumber(number)
      if (
        text !== date.toISOString().slice(0, 10) ||
        dayNumber(text) !== number ||
        weekday(text) % 7 !== date.getUTCDay()
      )
        throw new Error(`${text} is not day ${number}`)
    }
    expect(last - first + 1).toBe(76_701)
  })

  test('adding days crosses leap days and years, both ways', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01')
    expect(addDays(day('2023-02-28'), 1)).toBe('2023-03-01')
    expect(addDays(day('2022-01-01'), -1)).toBe('2021-12-31')
  })

  test('a sum beyond the years we keep is an error, not a day', () => {
    expect(() => addDays(day('2199-12-31'), 1)).toThrow()
    expect(() => addDays(day('1990-01-01'), -1)).toThrow()
  })

  test('days between are counted from the first to the second', () => {
    expect(daysBetween(day('2022-03-04'), day('2022-05-09'))).toBe(66)
    expect(daysBetween(day('2022-05-09'), day('2022-03-04'))).toBe(-66)
  })

  test('2022-05-09 is a Monday and 2022-05-08 a Sunday', () => {
    expect(weekday(day('2022-05-09'))).toBe(1)
    expect(weekday(day('2022-05-08'))).toBe(7)
  })

  test('it reads as people write it', () => {
    expect(formatDay(day('2026-03-31'))).toBe('31 March 2026')
    expect(formatDay(day('2026-12-01'))).toBe('1 December 2026')
  })
})

describe('an instant', () => {
  test('has one form only, so that text order is time order', () => {
    expect(Instant.safeParse('2026-03-31T09:05:00.000Z').success).toBe(true)
    for (const text of [
      '2026-03-31T09:05:00Z',
      '2026-03-31T09:05:00.000+01:00',
      '2026-02-31T09:05:00.000Z',
      '2026-03-31',
    ])
      expect(Instant.safeParse(text).success, text).toBe(false)
  })
})

describe('London time', () => {
  test.each([
    ['2026-01-10T23:59:59.999Z', '2026-01-10', '23:59', 'in winter it is UTC'],
    ['2026-07-10T22:59:00.000Z', '2026-07-10', '23:59', 'in summer an hour ahead'],
    ['2026-07-10T23:00:00.000Z', '2026-07-11', '00:00', 'so the day turns at 23:00 UTC'],
    [
      '2026-03-29T00:59:59.999Z',
      '2026-03-29',
      '00:59',
      'up to 01:00 UTC on the last Sunday of March it is winter',
    ],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '02:00', 'from then on it is summer'],
    [
      '2026-10-25T00:59:00.000Z',
      '2026-10-25',
      '01:59',
      'up to 01:00 UTC on the last Sunday of October it is summer',
    ],
    ['2026-10-25T01:00:00.000Z', '2026-10-25', '01:00', 'from then on it is winter'],
    ['2024-03-31T01:00:00.000Z', '2024-03-31', '02:00', 'the last day of March may be the Sunday'],
    ['2025-12-31T23:30:00.000Z', '2025-12-31', '23:30', 'the old year ends at midnight'],
  ])('%s is %s %s: %s', (text, expectedDay, time) => {
    expect(momentInLondon(instant(text))).toEqual({ day: expectedDay, time })
    expect(dayInLondon(instant(text))).toBe(expectedDay)
  })

  test('agrees with the time zone database at every seventh hour of ten years', () => {
    const wall = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
    for (let hour = Date.UTC(2018, 0, 1); hour < Date.UTC(2028, 0, 1); hour += 3_600_000 * 7) {
      const { day, time } = momentInLondon(instant(new Date(hour).toISOString()))
      if (`${day}, ${time}` !== wall.format(hour))
        throw new Error(`${new Date(hour).toISOString()}: ${day} ${time}`)
    }
  })

  test.each([
    ['2026-01-10', '2026-01-11T00:00:00.000Z'],
    ['2026-07-10', '2026-07-10T23:00:00.000Z'],
    ['2026-03-28', '2026-03-29T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['2026-10-24', '2026-10-24T23:00:00.000Z'],
    ['2026-10-25', '2026-10-26T00:00:00.000Z'],
    ['2026-12-31', '2027-01-01T00:00:00.000Z'],
    ['2199-12-31', '2200-01-01T00:00:00.000Z'],
  ])('%s ends at %s', (text, end) => {
    expect(endOfDayInLondon(day(text))).toBe(end)
  })
})
