const months = 'January February March April May June July August September October November December'.split(' ')
const monthPattern = months.join('|')
const datePattern = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(${monthPattern})\\b(?:,?\\s+(\\d{4})\\b)?)?`, 'gi')

/** "4 March 2022" as 2022-03-04; null where it is no day of the calendar. */
export function dayOf(printed: string): string | null {
  const found = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${monthPattern})\\s+(\\d{4})\\b`, 'i').exec(printed)
  return found ? isoDay(Number(found[1]), found[2], found[3]) : null
}

/**
 * The first and last day of dates as printed: "21 February to 4 March 2022", "30 June 2025 to 4 July 2025",
 * "7 and 8 July 2021". What a day leaves out it takes from the one after it.
 */
export function inspectionSpan(printed: string): { began: string; ended: string } | null {
  const parts = [...printed.matchAll(datePattern)].map((found) => ({
    date: Number(found[1]),
    month: found[2],
    year: found[3],
  }))
  let { month, year } = parts.at(-1) ?? {}
  const days: string[] = []
  for (const part of parts.reverse()) {
    const later: string | undefined = month
    month = part.month ?? month
    // "12 December to 6 January 2023" began the year before.
    const earlierYear = part.year === undefined && monthNumber(month) > monthNumber(later)
    year = part.year ?? (earlierYear ? String(Number(year) - 1) : year)
    const day = isoDay(part.date, month, year)
    if (day === null) return null
    days.unshift(day)
  }
  const [began, ended] = [days[0], days.at(-1)]
  return began !== undefined && ended !== undefined && began <= ended ? { began, ended } : null
}

const monthNumber = (name: string | undefined) => months.findIndex((month) => month.toLowerCase() === name?.toLowerCase()) + 1

function isoDay(date: number, month: string | undefined, year: string | undefined): string | null {
  const day = new Date(Date.UTC(Number(year), monthNumber(month) - 1, date))
  const real = monthNumber(month) > 0 && day.getUTCDate() === date && day.getUTCFullYear() === Number(year)
  return real ? day.toISOString().slice(0, 10) : null
}
