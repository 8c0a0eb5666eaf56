import { addDays, Day, monthNames } from '../day.ts'

/** `2026-03`; months compare with `<`. */
export type Month = string

export const monthOf = (day: Day): Month => day.slice(0, 7)

/** `March 2026` */
export const monthWords = (month: Month): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`

export const endOfMonth = (month: Month): Day => addDays(Day.parse(`${monthAfter(month)}-01`), -1)

/** Every month from the first to the last, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
