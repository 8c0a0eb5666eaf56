import { addDays, Day, monthNames } from './day.ts'
import { sheetDay } from './sheet-day.ts'

/** A stretch of days, both in it; a single day is from = to. */
export interface SheetPeriod {
  from: Day
  to: Day
}

export const acceptedPeriods =
  'March 2026, 2026-03, Q1 2026/27, 2026/27, 31/03/2026, or two days with “to” between'

/** A period from a cell, as people write one; null where the text is none. Quarters and years are the financial ones, from April. */
export function sheetPeriod(text: string): SheetPeriod | null {
  const written = text.trim().replace(/\s+/g, ' ').replace(/[‐-―]/g, '-')
  return (
    monthIn(written) ??
    quarterIn(written) ??
    yearIn(written) ??
    stretchBefore(written) ??
    dayIn(written) ??
    betweenDays(written)
  )
}

/** The month that begins on a day. */
export const monthFrom = (first: Day): SheetPeriod | null =>
  monthsFrom(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 1)

function monthIn(written: string): SheetPeriod | null {
  const numbers =
    /^(\d{4})-(0?[1-9]|1[0-2])$/.exec(written) ?? turned(/^(0?[1-9]|1[0-2])[/.](\d{4})$/.exec(written))
  if (numbers) return monthsFrom(Number(numbers[1]), Number(numbers[2]), 1)
  const named = /^([a-z]{3,})\.?[\s/,-]+'?(\d{4}|\d{2})$/i.exec(written)
  const month = monthNamed(named?.[1] ?? '')
  return named && month ? monthsFrom(yearInFull(named[2]), month, 1) : null
}

const turned = (parts: RegExpExecArray | null) => parts && [parts[0], parts[2], parts[1]]

/** `Q1 2026/27`, `2026/27 Q1`: the first is April to June. */
function quarterIn(written: string): SheetPeriod | null {
  const parts =
    /^q(?:uarter)? ?([1-4])[\s,-]+(\d{4}) ?[/-] ?(\d{2,4})$/i.exec(written) ??
    /^(\d{4}) ?[/-] ?(\d{2,4})[\s,-]+q(?:uarter)? ?([1-4])$/i.exec(written)
  if (!parts) return null
  const [, first = '', second = '', third = ''] = parts
  const [quarter, year, next] = first.length === 1 ? [first, second, third] : [third, first, second]
  return followsOn(year, next) ? monthsFrom(Number(year), 4 + 3 * (Number(quarter) - 1), 3) : null
}

/** `2026/27`, `2026-27`; what could be a month, such as `2011-12`, was read as one. */
function yearIn(written: string): SheetPeriod | null {
  const parts = /^(?:fy ?)?(\d{4}) ?(?:[/-]|to) ?(\d{4}|\d{2})$/i.exec(written)
  if (!parts || !followsOn(parts[1], parts[2])) return null
  return monthsFrom(Number(parts[1]), 4, 12)
}

const followsOn = (year = '', next = '') => Number(next.slice(-2)) === (Number(year) + 1) % 100

const lengths: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** `Year to 31 March 2026`, `quarter ending June 2026`: the months before the end of that one. */
function stretchBefore(written: string): SheetPeriod | null {
  const parts = /^(month|quarter|year) (?:to|ended|ending|up to) (.+)$/i.exec(written)
  const end = parts && (sheetDay(parts[2] ?? '')?.day ?? null)
  if (!parts || end === null || addDays(end, 1).slice(8) !== '01') return null
  const count = lengths[(parts[1] ?? '').toLowerCase()] ?? 1
  return monthsFrom(Number(end.slice(0, 4)), Number(end.slice(5, 7)) - count + 1, count)
}

function dayIn(written: string): SheetPeriod | null {
  const read = sheetDay(written)
  return read === null ? null : { from: read.day, to: read.day }
}

function betweenDays(written: string): SheetPeriod | null {
  const [first = '', last = '', ...more] = written.split(/ (?:to|until|-) /i)
  const to = sheetDay(last)
  // `July to September 2026` says its year once.
  const from = sheetDay(monthNamed(first) && to ? `${first} ${to.day.slice(0, 4)}` : first)
  if (from === null || to === null || more.length > 0) return null
  // `April 2025 to March 2026` begins on the first day of its first month.
  const begins = from.givenAs === undefined ? from.day : Day.parse(`${from.day.slice(0, 8)}01`)
  return begins <= to.day ? { from: begins, to: to.day } : null
}

/** Null outside 1990 to 2199. `month` may run over the end of its year, or before its beginning. */
function monthsFrom(year: number, month: number, count: number): SheetPeriod | null {
  const [from, after] = [firstOf(year, month), firstOf(year, month + count)]
  return from.success && after.success ? { from: from.data, to: addDays(after.data, -1) } : null
}

function firstOf(year: number, month: number) {
  const months = year * 12 + month - 1
  return Day.safeParse(`${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}-01`)
}

function monthNamed(name: string): number | undefined {
  const given = name.toLowerCase()
  if (given === 'sept') return 9
  const place = monthNames.findIndex(month => given.length >= 3 && month.toLowerCase().startsWith(given))
  return place < 0 ? undefined : place + 1
}

const yearInFull = (year = '') => Number(year.length === 2 ? `20${year}` : year)
