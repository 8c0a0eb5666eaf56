import { z } from 'zod'
import type { Problem } from '../../domain/form.ts'
import type { Mark } from '../../domain/identifying.ts'
import { refusal, wordsFor } from '../../domain/refusal.ts'

/** For each mark, by its key: whether it was looked at, and why it stays. */
export const ReleaseForm = z.object({
  digest: z.string(),
  looked: z.record(z.string(), z.literal('yes')).default({}),
  reason: z
    .record(z.string(), z.string().trim().max(300, 'The reason must be 300 characters or less'))
    .default({}),
})
export type ReleaseForm = z.infer<typeof ReleaseForm>

/** The reasons of the marks that were ticked. */
export const reasonsIn = ({ looked, reason }: ReleaseForm): ReadonlyMap<string, string> =>
  new Map(Object.entries(reason).filter(([key]) => looked[key] === 'yes'))

/** Every mark that was not looked at, or has no reason, at once. */
export const unlooked = (marks: readonly Mark[], form: ReleaseForm): Problem[] =>
  marks.flatMap(({ key, words }) =>
    form.looked[key] === 'yes' && (form.reason[key] ?? '') !== ''
      ? []
      : [
          {
            field: form.looked[key] === 'yes' ? `reason.${key}` : `looked.${key}`,
            message: wordsFor(refusal('not-looked-at', { facts: { name: words } })),
          },
        ],
  )
