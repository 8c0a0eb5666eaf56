import { z } from 'zod'
import { Day } from '../day.ts'
import {
  ActionRef,
  BodyId,
  InspectionRef,
  MeetingRef,
  PersonId,
  RequestRef,
  ResolutionLetter,
} from '../reference.ts'

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
  'resolution-recorded': z.strictObject({
    meeting: MeetingRef,
    item: z.int().positive(),
    letter: ResolutionLetter,
    /** The exact words resolved. */
    words: z.string().min(1),
  }),
  /** Noted is not approved: the board has seen these actions at these versions, no more. */
  'actions-noted': z.strictObject({
    meeting: MeetingRef,
    letter: ResolutionLetter,
    actions: z.array(ActionRef).min(1),
  }),
  'request-opened': z.strictObject({
    request: RequestRef,
    meeting: MeetingRef,
    letter: ResolutionLetter,
    asks: z.string().min(1),
    owner: PersonId.nullable(),
    due: Day.nullable(),
  }),
  'request-assigned': z.strictObject({
    request: RequestRef,
    was: z.strictObject({ owner: PersonId.nullable(), due: Day.nullable() }),
    is: z.strictObject({ owner: PersonId.nullable(), due: Day.nullable() }),
  }),
  'request-answered': z.strictObject({ request: RequestRef, answer: z.string().min(1) }),
}
