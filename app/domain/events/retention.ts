import { z } from 'zod'

/** The kinds of record whose time the council decides. */
export const recordKinds = ['plan', 'exempt', 'meetings', 'requests', 'sign-in-attempts'] as const
export const RecordKind = z.enum(recordKinds)
export type RecordKind = z.infer<typeof RecordKind>

const words = z.string().min(1)

export const retentionEvents = {
  /** How long records of a kind are kept before they are due for review: null for as long as the council keeps the plan. */
  'retention-set': z.strictObject({
    kind: RecordKind,
    months: z.int().positive().nullable(),
    reason: words,
    /** The schedule, law or guidance it follows; empty where it follows none. */
    source: z.string(),
    decidedBy: words.max(200),
  }),
}
