import { z } from 'zod'
import { figureStandings } from '../../domain/events/measures.ts'
import { day, optionalText, text, type Typed } from '../../domain/form.ts'
import { WorkforceRef } from '../../domain/reference.ts'
import { Day } from '../../domain/day.ts'

const whole = (asked: string, least: number, most: number) =>
  z
    .string({ error: `Enter ${asked}` })
    .trim()
    .regex(/^\d{1,3}$/, `Enter ${asked} as a whole number`)
    .transform(Number)
    .pipe(
      z
        .int()
        .min(least, `Enter ${asked} from ${least} to ${most}`)
        .max(most, `Enter ${asked} from ${least} to ${most}`),
    )

/** What is asked about a count beside its rows. */
export const CountForm = z
  .object({
    on: day('Day of the count'),
    source: text('where the rows are from', 200),
    caseLimit: whole('the case limit', 1, 200),
    smallNumberLimit: whole('the small-number limit', 2, 100),
    standing: z.enum(figureStandings, 'Choose whether these figures are provisional or final'),
    corrects: WorkforceRef.optional().transform(ref => ref ?? null),
    reason: optionalText('why the count is corrected', 2000),
    pasted: optionalText('the table', 500_000),
  })
  .refine(({ corrects, reason }) => corrects === null || reason !== null, {
    path: ['reason'],
    error: 'Enter why the count is corrected',
    // Beside all else that is to be mended, not after it.
    when: () => true,
  })

/** A count that waits to be confirmed: what was typed, what it says, and the rows as they were read. */
export const CountDraft = z.object({
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])) satisfies z.ZodType<Typed>,
  said: z.object({
    on: Day,
    source: z.string(),
    caseLimit: z.int(),
    smallNumberLimit: z.int(),
    standing: z.enum(figureStandings),
    corrects: z.string().nullable(),
    reason: z.string(),
  }),
  rows: z.array(z.object({ number: z.int(), cells: z.array(z.object({ text: z.string() }).nullable()) })),
})
export type CountDraft = z.infer<typeof CountDraft>
