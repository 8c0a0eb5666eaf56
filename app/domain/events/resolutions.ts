import { z } from 'zod'
import { ActionRef, MeetingRef, ResolutionLetter } from '../reference.ts'

export const resolutionEvents = {
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
}
