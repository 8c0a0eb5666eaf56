import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  clearDaysBefore,
  counting,
  countWorkingDays,
  describeCounting,
  isWorkingDay,
} from './calendar.ts'
import { addDays, Day } from './day.ts'

const day = (text: string) => Day.parse(text)

describe('a working day', () => {
  test.each([
    ['2022-06-01', true, 'an ordinary Wednesday'],
    ['2022-06-02', false, 'the spring bank holiday, moved to a Thursday'],
    ['2022-06-03', false, 'the Platinum Jubilee'],
    ['2022-05-30', true, 'the Monday it moved from'],
    ['2022-06-04', false, 'a Saturday'],
    ['2022-06-05', false, 'a Sunday'],
    ['2022-09-19', false, 'the State Funeral'],
    ['2023-05-08', false, 'the Coronation'],
    ['2020-05-04', true, 'the Monday early May moved from'],
    ['2020-05-08', false, 'the Friday it moved to'],
    ['2027-12-28', false, 'the substitute for Boxing Day'],
    ['2027-12-29', true, 'the day after it'],
    ['2024-12-24', true, 'Christmas Eve'],
    ['2026-04-03', false, 'Good Friday'],
  ])('%s: %s, for it is %s', (text, expected) => {
    expect(isWorkingDay(day(text))).toBe(expected)
  })
})

describe('working days after receipt', () => {
  test.each([
    ['York', '2022-05-04', '2022-08-12'],
    ['Stockton', '2023-05-09', '2023-08-16'],
    ['Gloucestershire', '2022-04-01', '2022-07-15'],
    ['Leeds', '2022-05-09', '2022-08-17'],
  ])('%s: a report of %s is answered within 70 of them, by %s', (_, received, due) => {
    expect(addWorkingDays(day(received), 70)).toBe(due)
    expect(countWorkingDays(day(received), day(due))).toBe(70)
  })

  test.each([
    ['2026-11-16', 1, '2026-11-17', 'from a Monday the first is Tuesday'],
    ['2026-11-20', 1, '2026-11-23', 'from a Friday the first is Monday'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday too'],
    ['2026-11-22', 1, '2026-11-23', 'and from a Sunday'],
    ['2026-11-16', 0, '2026-11-16', 'none is the day itself'],
    ['2026-12-24', 1, '2026-12-29', 'over Christmas, a weekend and the substitute for Boxing Day'],
    ['2026-11-23', -1, '2026-11-20', 'backwards from a Monday is Friday'],
  ])('%s and %i is %s: %s', (received, n, expected) => {
    expect(addWorkingDays(day(received), n)).toBe(expected)
  })

  test.each([
    ['2026-11-20', '2026-11-20', 0, 'a day to itself'],
    ['2026-11-20', '2026-11-22', 0, 'over a weekend'],
    ['2026-11-20', '2026-11-23', 1, 'into the next week'],
    ['2026-11-23', '2026-11-20', -1, 'and back'],
    ['2026-11-22', '2026-11-20', 0, 'back over a weekend'],
    ['2022-06-01', '2022-06-06', 1, 'over the Jubilee weekend'],
  ])('from %s to %s there are %i: %s', (from, to, expected) => {
    expect(countWorkingDays(day(from), day(to))).toBe(expected)
  })
})

describe('five clear days before a meeting', () => {
  test('on Wednesday 6 July 2022, in working days, papers are out by Tuesday 28 June', () => {
    expect(clearDaysBefore(day('2022-07-06'), 5, 'working-days')).toBe('2022-06-28')
  })
  test('in calendar days, by Thursday 30 June', () => {
    expect(clearDaysBefore(day('2022-07-06'), 5, 'calendar-days')).toBe('2022-06-30')
  })
  test('a bank holiday between is no clear day', () => {
    expect(clearDaysBefore(day('2026-06-01'), 5, 'working-days')).toBe('2026-05-21')
  })
})

describe('the counting shown', () => {
  test('names each bank holiday left out', () => {
    expect(describeCounting(counting(day('2022-05-09'), 70))).toBe(
      '70 working days from 9 May 2022, leaving out 28 weekend days, 2 June 2022 (Spring bank holiday) and ' +
        '3 June 2022 (Platinum Jubilee bank holiday) = 17 August 2022 (14 weeks and 2 days later)',
    )
  })
  test('leaves out nothing where there is nothing', () => {
    expect(describeCounting(counting(day('2026-11-16'), 1))).toBe(
      '1 working day from 16 November 2026 = 17 November 2026 (1 day later)',
    )
  })
  test('adds up, from every day of a year', () => {
    for (let received = day('2022-01-01'); received < '2023-01-01'; received = addDays(received, 1)) {
      const { calendarDays, workingDays, weekendDays, bankHolidays } = counting(received, 70)
      expect(calendarDays, received).toBe(workingDays + weekendDays + bankHolidays.length)
    }
  })
})
