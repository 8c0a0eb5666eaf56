import { z } from 'zod'
import { Day } from '../day.ts'
import { BodyId, InspectionRef, MeetingRef } from '../reference.ts'
import { AgendaMatters } from './agenda-matters.ts'

const MeetingFacts = z.strictObject({ on: Day, place: z.string().max(200) })

export const meetingEvents = {
  'meeting-planned': z.strictObject({ meeting: MeetingRef, body: BodyId, is: MeetingFacts }),
  'meeting-held': z.strictObject({ meeting: MeetingRef }),
  'item-added': z.strictObject({
    meeting: MeetingRef,
    item: z.int().positive(),
    title: z.string().min(1).max(200),
    /** The inspection the item is about, where it is about one. */
    inspection: InspectionRef.nullable(),
    /** The chair's reason, where it was added after the agenda had been published. */
    lateReason: z.string().min(1).optional(),
    /** What it is for, where it was made of what awaited the body, and of what it was made. */
    purpose: z.string().min(1).exactOptional(),
    ...AgendaMatters.shape,
  }),
  'agenda-published': z.strictObject({
    meeting: MeetingRef,
    on: Day,
    /** The chair's reason, where it left less than five clear days. */
    lateReason: z.string().min(1).nullable(),
  }),
}
