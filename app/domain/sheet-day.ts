import { addDays, Day, monthNames } from './day.ts'
import { dayFromParts } from './typed-day.ts'

/** A day from a cell. `givenAs` is what stood there where it was a month without a day: then `day` is its last. */
export interface SheetDay {
  day: Day
  givenAs?: string
}

export const acceptedDays = '31/03/2026, 31 March 2026 or March 2026'

/** Null where the text is no day and no month. */
export function sheetDay(text: string): SheetDay | null {
  const written = text.trim().replace(/\s+/g, ' ')
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  if (iso) return dayOf(iso[3], iso[2], iso[1])
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]([a-z]+|\d{1,2})[\s/.,-]+(\d{4}|\d{2})$/i.exec(written)
  if (parts) return dayOf(parts[1], parts[2], inFull(parts[3]))
  const month = /^([a-z]+)[\s/.,-]+(\d{4}|\d{2})$/i.exec(written)
  return month ? lastOf(month[1] ?? '', inFull(month[2]), written) : null
}

const inFull = (year = '') => (year.length === 2 ? `20${year}` : year)

function dayOf(day = '', month = '', year = ''): SheetDay | null {
  const read = dayFromParts(day, month, year)
  return typeof read === 'string' ? { day: read } : null
}

function lastOf(month: string, year: string, givenAs: string): SheetDay | null {
  const place = monthNames.findIndex(name => name.toLowerCase().startsWith(month.toLowerCase()))
  if (place < 0 || month.length < 3) return null
  const [next, of] = place === 11 ? ['1', Number(year) + 1] : [String(place + 2), Number(year)]
  const first = dayFromParts('1', next, String(of))
  return typeof first === 'string' ? { day: addDays(Day.parse(first), -1), givenAs } : null
}
