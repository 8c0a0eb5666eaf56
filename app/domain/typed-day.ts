import { Day, monthNames } from './day.ts'

export type DatePart = 'day' | 'month' | 'year'

/** Why three typed fields are no day, and the fields to mark. */
export type DateProblem = {
  problem: 'empty' | 'incomplete' | 'short-year' | 'not-real' | 'out-of-range'
  parts: DatePart[]
}

/** A date as a person types it: spaces around and a month's name, in full or short, are accepted. */
export function dayFromParts(dayText: string, monthText: string, yearText: string): Day | DateProblem {
  const typed = { day: dayText.trim(), month: monthText.trim(), year: yearText.trim() }
  const missing = allParts.filter(part => typed[part] === '')
  if (missing.length > 0) return { problem: missing.length === 3 ? 'empty' : 'incomplete', parts: missing }

  const day = wholeNumber(typed.day)
  const month = monthFromName(typed.month) ?? wholeNumber(typed.month)
  const year = wholeNumber(typed.year)
  const wrong: DatePart[] = []
  if (!(day >= 1 && day <= 31)) wrong.push('day')
  if (!(month >= 1 && month <= 12)) wrong.push('month')
  if (Number.isNaN(year)) wrong.push('year')
  if (wrong.length > 0) return { problem: 'not-real', parts: wrong }
  if (typed.year.length < 4) return { problem: 'short-year', parts: ['year'] }
  if (year < 1990 || year > 2199) return { problem: 'out-of-range', parts: ['year'] }

  const two = (n: number) => String(n).padStart(2, '0')
  const parsed = Day.safeParse(`${year}-${two(month)}-${two(day)}`)
  return parsed.success ? parsed.data : { problem: 'not-real', parts: [...allParts] }
}

/** The message, in GOV.UK's wording. `label` as over the fields: `Due date`. */
export function dateProblemMessage(label: string, { problem, parts }: DateProblem): string {
  switch (problem) {
    case 'empty':
      return `Enter the ${label.charAt(0).toLowerCase()}${label.slice(1)}`.replace('the the ', 'the ')
    case 'incomplete':
      return `${label} must include a ${parts.join(' and ')}`
    case 'short-year':
      return `${label} must include a year with 4 numbers`
    case 'not-real':
      return `${label} must be a real date`
    case 'out-of-range':
      return `${label} must be between 1 January 1990 and 31 December 2199`
  }
}

const allParts = ['day', 'month', 'year'] as const

const wholeNumber = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : NaN)

function monthFromName(text: string): number | undefined {
  const name = text.toLowerCase()
  const index = name.length < 3 ? -1 : monthNames.findIndex(month => month.toLowerCase().startsWith(name))
  return index === -1 ? undefined : index + 1
}
