import { z } from 'zod'
import { MeetingRef, PersonId } from '../reference.ts'
import { capacities } from './bodies.ts'

export const presences = ['present', 'apologies', 'absent'] as const
export const interestKinds = ['disclosable-pecuniary', 'other-registrable', 'dual-role'] as const

/** A member of the body, and their name as the minutes give it. */
const member = z.int().positive()
const person = PersonId.nullable()
const name = z.string().min(1).max(120)

export const attendanceEvents = {
  /** All of it, each time: what was recorded before is replaced. */
  'attendance-recorded': z.strictObject({
    meeting: MeetingRef,
    /** The quorum on that day, null where none was set. */
    quorum: z.int().positive().nullable(),
    members: z.array(
      z.strictObject({
        member,
        person,
        name,
        capacity: z.enum(capacities),
        presence: z.enum(presences),
        /** The member whose seat a substitute took. */
        inPlaceOf: z.int().positive().nullable(),
      }),
    ),
    /** Officers and others who were there, a line each. */
    others: z.string(),
  }),
  'interest-declared': z.strictObject({
    meeting: MeetingRef,
    interest: z.int().positive(),
    /** Null where it is about the whole meeting. */
    item: z.int().positive().nullable(),
    member,
    person,
    name,
    kind: z.enum(interestKinds),
    words: z.string().min(1),
    leftRoom: z.boolean(),
  }),
  /** Recorded by mistake. */
  'interest-removed': z.strictObject({
    meeting: MeetingRef,
    interest: z.int().positive(),
    item: z.int().positive().nullable(),
    reason: z.string().min(1),
  }),
}
