import { z } from 'zod'

/** A calendar day of London, `2026-03-31`, from 1990 to 2199. Days compare with `<` and `===`. */
export const Day = z.iso
  .date()
  .regex(/^(199|20|21)/)
  .brand<'Day'>()
export type Day = z.infer<typeof Day>

/**
 * A moment in UTC as `Date.toISOString` writes it, `2026-03-31T09:05:00.000Z`. The one fixed form, so that instants
 * compare with `<`. From 1990 to the end of 2199.
 */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .regex(/^(199|20|21)|^2200-01-01T00:00:00\.000Z$/)
  .brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** Earlier where `milliseconds` is negative. Throws outside 1990 to 2199. */
export const later = (instant: Instant, milliseconds: number): Instant =>
  Instant.parse(new Date(Date.parse(instant) + milliseconds).toISOString())

/** Throws outside 1990 to 2199. */
export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days)

/** b - a in days: negative where b is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => weekdayOfNumber(dayNumber(day))

/** `31 March 2026` */
export const formatDay = (day: Day): string =>
  `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Days since 1 January 1970. */
export const dayNumber = (day: Day): number =>
  numberFromCivil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))

/** Throws outside 1990 to 2199. */
export const dayFromNumber = (number: number): Day => Day.parse(civilText(number))

/** 1 for Monday to 7 for Sunday; day 0, 1 January 1970, was a Thursday. */
export const weekdayOfNumber = (number: number): number => ((number + 3) % 7) + 1

export const dayInLondon = (instant: Instant): Day => momentInLondon(instant).day

/** What calendar and clock on a London wall show: the time as `HH:MM`. */
export function momentInLondon(instant: Instant): { day: Day; time: string } {
  const utc = dayNumber(Day.parse(instant.slice(0, 10))) * 1440 + minuteOf(instant)
  const local = isSummerTime(utc) ? utc + 60 : utc
  const minute = local % 1440
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    day: dayFromNumber(Math.floor(local / 1440)),
    time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  }
}

/** The first instant after that day in London. */
export function endOfDayInLondon(day: Day): Instant {
  const midnight = (dayNumber(day) + 1) * 1440
  return Instant.parse(
    isSummerTime(midnight) ? `${day}T23:00:00.000Z` : `${civilText(dayNumber(day) + 1)}T00:00:00.000Z`,
  )
}

const minuteOf = (instant: Instant) => Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16))

/** The rule since 1996: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
function isSummerTime(utcMinutes: number): boolean {
  const year = Number(civilText(Math.floor(utcMinutes / 1440)).slice(0, 4))
  const change = (month: number) => {
    const last = numberFromCivil(year, month, 31)
    return (last - (weekdayOfNumber(last) % 7)) * 1440 + 60
  }
  return utcMinutes >= change(3) && utcMinutes < change(10)
}

/** Counting years from March puts the leap day last, so no month needs a table. Positive years only. */
function numberFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}

/** The same backwards, by eras of 400 years (146,097 days). */
function civilText(number: number): string {
  const n = number + 719_468
  const era = Math.floor(n / 146_097)
  const dayOfEra = n - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = ((fromMarch + 2) % 12) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
