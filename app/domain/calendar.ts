import { bankHolidays, type BankHoliday } from './bank-holidays.ts'
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  formatDay,
  weekdayOfNumber,
  type Day,
} from './day.ts'
import { inWords, plural } from './wording.ts'

/** Not a Saturday, Sunday or bank holiday in England and Wales. */
export const isWorkingDay = (day: Day): boolean => isWorking(dayNumber(day))

/** The nth working day after receipt, whose own day is not counted. A negative n counts backwards. */
export function addWorkingDays(receipt: Day, n: number): Day {
  const step = Math.sign(n)
  let number = dayNumber(receipt)
  for (let left = Math.abs(n); left > 0;) {
    number += step
    if (isWorking(number)) left--
  }
  return dayFromNumber(number)
}

/** The working days after a, up to and with b; negative where b is earlier. */
export function countWorkingDays(a: Day, b: Day): number {
  if (b < a) return 0 - countWorkingDays(b, a)
  let count = 0
  for (let number = dayNumber(a) + 1; number <= dayNumber(b); number++) if (isWorking(number)) count++
  return count
}

/** Whether clear days leave out non-working days: a council's setting. */
export type ClearDays = 'working-days' | 'calendar-days'

/** The last day on which notice leaves n clear days: neither that day nor the meeting's is one of them. */
export const clearDaysBefore = (meeting: Day, n: number, counted: ClearDays): Day =>
  counted === 'working-days' ? addWorkingDays(meeting, -(n + 1)) : addDays(meeting, -(n + 1))

/** How a deadline came about: `calendarDays = workingDays + weekendDays + bankHolidays.length`. */
export type Counting = {
  from: Day
  workingDays: number
  until: Day
  calendarDays: number
  weekendDays: number
  bankHolidays: BankHoliday[]
}

export function counting(receipt: Day, workingDays: number): Counting {
  const until = addWorkingDays(receipt, workingDays)
  const calendarDays = daysBetween(receipt, until)
  const leftOut: BankHoliday[] = []
  let weekendDays = 0
  for (let number = dayNumber(receipt) + 1; number <= dayNumber(until); number++) {
    const holiday = bankHolidays.get(number)
    if (holiday) leftOut.push(holiday)
    else if (weekdayOfNumber(number) > 5) weekendDays++
  }
  return { from: receipt, workingDays, until, calendarDays, weekendDays, bankHolidays: leftOut }
}

/** `20 working days from 3 May 2022, leaving out 8 weekend days = 31 May 2022 (4 weeks later)` */
export function describeCounting({
  from,
  workingDays,
  until,
  calendarDays,
  weekendDays,
  bankHolidays,
}: Counting): string {
  const leftOut = [
    ...(weekendDays > 0 ? [plural(weekendDays, 'weekend day')] : []),
    ...bankHolidays.map(({ day, name }) => `${formatDay(day)} (${name})`),
  ]
  const weeks = Math.floor(calendarDays / 7)
  const later = [
    ...(weeks > 0 ? [plural(weeks, 'week')] : []),
    ...(calendarDays % 7 > 0 ? [plural(calendarDays % 7, 'day')] : []),
  ]
  return (
    `${plural(workingDays, 'working day')} from ${formatDay(from)}` +
    (leftOut.length > 0 ? `, leaving out ${inWords(leftOut)}` : '') +
    ` = ${formatDay(until)} (${inWords(later)} later)`
  )
}

const isWorking = (number: number) => weekdayOfNumber(number) <= 5 && !bankHolidays.has(number)
