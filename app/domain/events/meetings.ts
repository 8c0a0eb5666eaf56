import { z } from 'zod'
import { Day } from '../day.ts'
import { BodyId, InspectionRef, MeetingRef } from '../reference.ts'

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
  }),
}
