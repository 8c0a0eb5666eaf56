import { z } from 'zod'
import type { Day } from './day.ts'
import { dateProblemMessage, dayFromParts } from './typed-day.ts'

/** What a person typed, by field name, whether it was right or not. */
export type Typed = Record<string, string | string[]>

export interface Problem {
  field: string
  message: string
}

/** What a form page is drawn from: before anything was sent, both are empty or hold what stands now. */
export interface FormState {
  typed: Typed
  problems: Problem[]
}

/** Text that must be there. `asked` completes "Enter …". At most 100,000 characters, or `longest`. */
export const text = (asked: string, longest = 100_000) =>
  z
    .string({ error: `Enter ${asked}` })
    .trim()
    .min(1, `Enter ${asked}`)
    .max(longest, `${capital(asked)} must be ${longest.toLocaleString('en-GB')} characters or less`)

/** Text that may be left out: null then. */
export const optionalText = (name: string, longest = 100_000) =>
  z
    .string()
    .trim()
    .max(longest, `${capital(name)} must be ${longest.toLocaleString('en-GB')} characters or less`)
    .optional()
    .transform(typed => typed || null)

const DayParts = z.object({
  day: z.string().default(''),
  month: z.string().default(''),
  year: z.string().default(''),
})

/** A date typed into three fields `name-day`, `name-month`, `name-year`. `label` as over the fields. */
export const day = (label: string) =>
  DayParts.default({ day: '', month: '', year: '' }).transform((parts, context) => {
    const read = dayFromParts(parts.day, parts.month, parts.year)
    if (typeof read === 'string') return read
    context.addIssue({ code: 'custom', message: dateProblemMessage(label, read) })
    return z.NEVER
  })

/** A date that may be left out: null then. */
export const optionalDay = (label: string) =>
  DayParts.default({ day: '', month: '', year: '' }).transform((parts, context) => {
    const read = dayFromParts(parts.day, parts.month, parts.year)
    if (typeof read === 'string') return read
    if (read.problem === 'empty') return null
    context.addIssue({ code: 'custom', message: dateProblemMessage(label, read) })
    return z.NEVER
  })

/** A day that stands, as the three fields of its form show it. */
export function typedDay(name: string, day: Day | null): Typed {
  if (day === null) return {}
  const [year = '', month = '', date = ''] = day.split('-')
  return {
    [`${name}-day`]: String(Number(date)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  }
}

/** Boxes of which any number can be ticked. */
export const ticked = <Value>(choice: z.ZodType<Value, string>): z.ZodType<Value[]> =>
  z
    .union([z.array(z.string()), z.string()])
    .optional()
    .transform(typed => (typeof typed === 'string' ? [typed] : (typed ?? [])))
    .pipe(z.array(choice))

/** The number of the newest event when the form was drawn: whoever changed the record since then is not overwritten. */
export const seen = z.coerce.number().int().nonnegative()

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
