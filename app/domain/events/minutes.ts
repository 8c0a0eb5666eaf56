import { z } from 'zod'
import { MeetingRef, ResolutionLetter } from '../reference.ts'

const item = z.int().positive()
/** The resolution of a later meeting that did it. */
const by = z.strictObject({ meeting: MeetingRef, letter: ResolutionLetter })

export const minutesEvents = {
  'minutes-drafted': z.strictObject({ meeting: MeetingRef }),
  /** What the minutes say of an item besides what is recorded anyway; empty text says nothing. */
  'item-minuted': z.strictObject({ meeting: MeetingRef, item, was: z.string(), is: z.string() }),
  'minutes-confirmed': z.strictObject({ meeting: MeetingRef, by }),
  'minutes-corrected': z.strictObject({
    meeting: MeetingRef,
    /** The item it is about, null where it is about the whole. */
    item: item.nullable(),
    correction: z.string().min(1),
    by,
  }),
}
