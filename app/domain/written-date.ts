import { Day } from './day.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const separator = '\\s*[/.\\u2010-\\u2015-]\\s*'

/** How a date is written, with where day, month and year stand in it. */
const forms: { pattern: RegExp; order: [day: number, month: number, year: number] }[] = [
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})(?!\\d)`, 'gi'),
    order: [3, 2, 1],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})(?!\\d)`, 'gi'),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*(${monthName})\\.?,?[\\s-]*(\\d{4}|\\d{2})(?!\\d)`,
      'gi',
    ),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
      'giu',
    ),
    order: [2, 1, 3],
  },
]

/** Every date written out in a text, as people write them; `day` is null where it is no day of the calendar. */
export function datesIn(text: string): { day: Day | null; from: number; to: number }[] {
  return forms.flatMap(({ pattern, order: [day, month, year] }) =>
    [...text.matchAll(pattern)].map(match => ({
      day: dayOf(match[day] ?? '', match[month] ?? '', match[year] ?? ''),
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
}

function dayOf(day: string, month: string, year: string): Day | null {
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const two = (digits: string | number) => String(digits).padStart(2, '0')
  // Two digits are of this century: whoever is older is no child, and a known day is written as it is now.
  const full = year.length === 2 ? `20${year}` : year
  return Day.safeParse(`${full}-${two(named > 0 ? named : month)}-${two(day)}`).data ?? null
}
