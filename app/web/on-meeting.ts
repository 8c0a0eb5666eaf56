import { z } from 'zod'
import type { Deed, Subject } from '../domain/permission.ts'
import { MeetingRef } from '../domain/reference.ts'
import type { Edition } from '../../db/editions.ts'
import { interestByNumber, type InterestRow } from '../../db/read/attendance.ts'
import { itemByNumber, meetingByRef, type MeetingState } from '../../db/read/meetings.ts'

/** The gate of a page about one meeting, `/meetings/:ref/…`. */
export const onMeeting = (deed: Deed) => ({
  deed,
  params: z.object({ ref: MeetingRef }),
  on: ({ db }: Edition, { ref }: { ref: string }): (MeetingState & Subject) | undefined =>
    meetingByRef(db, ref),
})

type Item = NonNullable<ReturnType<typeof itemByNumber>>

/** The gate of a page about one item of a meeting, `/meetings/:ref/items/:item/…`. */
export const onItem = (deed: Deed) => ({
  deed,
  params: z.object({ ref: MeetingRef, item: z.coerce.number().int().positive() }),
  on: ({ db }: Edition, { ref, item }: { ref: string; item: number }): (Item & Subject) | undefined =>
    itemByNumber(db, ref, item),
})

/** The gate of a page about one declaration of interest, `/meetings/:ref/interests/:interest/…`. */
export const onInterest = (deed: Deed) => ({
  deed,
  params: z.object({ ref: MeetingRef, interest: z.coerce.number().int().positive() }),
  on: (
    { db }: Edition,
    { ref, interest }: { ref: string; interest: number },
  ): (InterestRow & Subject) | undefined => interestByNumber(db, ref, interest),
})

/** The gate of a page about one thing done under an item, `/meetings/:ref/items/:item/…/:does`. */
export const onEffect = <Does>(deed: Deed, does: z.ZodType<Does>) => ({
  ...onItem(deed),
  params: z.object({ ref: MeetingRef, item: z.coerce.number().int().positive(), does }),
})

/** The gate of a page on which a meeting deals with the minutes of an earlier one, `/meetings/:ref/minutes-of/:earlier/…`. */
export const onEarlierMinutes = (deed: Deed) => ({
  deed,
  params: z.object({ ref: MeetingRef, earlier: MeetingRef }),
  on: ({ db }: Edition, { ref, earlier }: { ref: string; earlier: string }) => {
    const meeting = meetingByRef(db, ref)
    const minuted = meetingByRef(db, earlier)
    return meeting && minuted && { meeting, minuted }
  },
})
