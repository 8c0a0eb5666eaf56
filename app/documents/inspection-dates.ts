import { Day, daysBetween, monthNames } from '../domain/day.ts'

const monthPattern = monthNames.join('|')
const dayMonthYear = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthPattern}),?\\s+(\\d{4})\\b`, 'i')
const anyPart = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(${monthPattern})\\b(?:,?\\s+(\\d{4})\\b)?)?`,
  'gi',
)

/** "4 March 2022" as 2022-03-04; null where it is no day of the calendar. */
export function dayOf(printed: string): Day | null {
  const found = dayMonthYear.exec(printed)
  return found ? toDay(found[1], found[2], found[3]) : null
}

/**
 * The first and last day of dates as printed: "21 February to 4 March 2022", "30 June 2025 to 4 July 2025",
 * "7 and 8 July 2021". What a day leaves out it takes from the one after it. Null where they are no such days.
 */
export function inspectionSpan(printed: string): { began: Day; ended: Day } | null {
  const days: Day[] = []
  let month: string | undefined
  let year: string | undefined
  for (const found of [...printed.matchAll(anyPart)].reverse()) {
    const laterMonth = month
    month = found[2] ?? month
    // "12 December to 6 January 2023" began the year before.
    const yearBefore = monthNumber(month) > monthNumber(laterMonth) && laterMonth !== undefined
    year = found[3] ?? (yearBefore ? String(Number(year) - 1) : year)
    const day = toDay(found[1], month, year)
    if (day === null) return null
    days.unshift(day)
  }
  const [began, ended] = [days[0], days.at(-1)]
  if (began === undefined || ended === undefined) return null
  return daysBetween(began, ended) >= 0 && daysBetween(began, ended) <= longest ? { began, ended } : null
}

/** No inspection has lasted longer, interrupted ones included: what does is a slip in the dates. */
const longest = 200

const monthNumber = (name = '') =>
  monthNames.findIndex(month => month.toLowerCase() === name.toLowerCase()) + 1

function toDay(date = '', month = '', year = ''): Day | null {
  const two = (text: string) => text.padStart(2, '0')
  const day = Day.safeParse(`${year}-${two(String(monthNumber(month)))}-${two(date)}`)
  return day.success ? day.data : null
}
