import { z } from 'zod'
import { Day } from '../day.ts'
import { BodyId, PersonId } from '../reference.ts'

export const capacities = ['chair', 'vice-chair', 'member', 'substitute', 'co-opted', 'non-voting'] as const

const member = z.int().positive()

const Settings = z.strictObject({
  /** The smallest number of voting members who must be there, null where none is set. */
  quorum: z.int().positive().nullable(),
  /** Whether its resolutions may approve completion of actions. */
  approves: z.boolean(),
})

export const bodyEvents = {
  'body-changed': z.strictObject({ body: BodyId, was: Settings, is: Settings }),
  'member-joined': z.strictObject({
    body: BodyId,
    member,
    /** Somebody known to the system, or a name alone: one of the two is null. */
    person: PersonId.nullable(),
    name: z.string().min(1).max(120).nullable(),
    capacity: z.enum(capacities),
    from: Day,
    /** The last day of the term, null while it is open. */
    until: Day.nullable(),
  }),
  'member-left': z.strictObject({
    body: BodyId,
    member,
    person: PersonId.nullable(),
    name: z.string().min(1).max(120).nullable(),
    was: z.strictObject({ until: Day.nullable() }),
    is: z.strictObject({ until: Day }),
    reason: z.string(),
  }),
}
