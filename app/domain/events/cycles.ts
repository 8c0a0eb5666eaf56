import { z } from 'zod'
import { Day } from '../day.ts'
import { ActionRef, CycleRef, PersonId } from '../reference.ts'

/** When a digest goes out: three times to those who owe a report, and once to those who lead what was not reported. */
export const digestSteps = ['opening', 'before-close', 'after-close', 'escalation'] as const
export const DigestStep = z.enum(digestSteps)
export type DigestStep = z.infer<typeof DigestStep>

/** Which digests a cycle sends; `daysBefore` the closing day, `escalateAfter` so many days past it, null for never. */
export const ReminderSettings = z.strictObject({
  atOpening: z.boolean(),
  daysBefore: z.int().positive().nullable(),
  afterClose: z.boolean(),
  escalateAfter: z.int().positive().nullable(),
})
export type ReminderSettings = z.infer<typeof ReminderSettings>

/** `to` is named by reference, never by e-mail address. `owed` are the actions the digest was about. */
const digest = { cycle: CycleRef, to: PersonId, step: DigestStep, owed: z.array(ActionRef).min(1) }

export const cycleEvents = {
  'cycle-opened': z.strictObject({
    cycle: CycleRef,
    name: z.string().min(1).max(120),
    /** The first day on which an update counts. */
    from: Day,
    closes: Day,
    reminders: ReminderSettings,
  }),
  'cycle-closed': z.strictObject({ cycle: CycleRef, reason: z.string() }),
  'digest-sent': z.strictObject(digest),
  /** `final` where the mailbox refused it for good: it is not tried again. */
  'digest-not-delivered': z.strictObject({ ...digest, final: z.boolean() }),
}
