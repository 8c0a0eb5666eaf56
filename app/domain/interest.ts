import type { NamedMember } from './attendance.ts'
import { sitsOn } from './body-member.ts'
import type { Day } from './day.ts'
import type { interestKinds } from './events/attendance.ts'
import type { Event } from './history.ts'
import { refusedOnceConfirmed } from './meeting.ts'
import { refusal, type Refusal } from './refusal.ts'

export type InterestKind = (typeof interestKinds)[number]

/** The first two are the classes of the members' register; a dual role binds nobody, but is said aloud. */
export const interestKindWords: Record<InterestKind, string> = {
  'disclosable-pecuniary': 'Disclosable pecuniary interest',
  'other-registrable': 'Other registrable interest',
  'dual-role': 'Dual role',
}

export interface Declared {
  member: number
  /** Null where it is about the whole meeting. */
  item: number | null
  kind: InterestKind
  words: string
  leftRoom: boolean
}

/** `already` is how many interests were ever recorded at this meeting. Anyone who sits on the body, with a vote or not. */
export function declareInterest(
  meeting: { ref: string; on: Day; items: readonly number[]; confirmed: boolean },
  { known, already }: { known: readonly NamedMember[]; already: number },
  { member: number, item, kind, words, leftRoom, today }: Declared & { today: Day },
): Event[] | Refusal {
  const refused = refusedOnceConfirmed(meeting)
  if (refused) return refused
  if (today < meeting.on) return refusal('meeting-not-begun')
  if (item !== null && !meeting.items.includes(item)) return refusal('no-such-item', { field: 'item' })
  const member = known.find(each => each.member === number && sitsOn(each, meeting.on))
  if (member === undefined) return refusal('not-a-member', { field: 'member' })
  const { person, shownName: name } = member
  return [
    {
      type: 'interest-declared',
      says: {
        meeting: meeting.ref,
        interest: already + 1,
        item,
        member: number,
        person,
        name,
        kind,
        words,
        leftRoom,
      },
    },
  ]
}

export function removeInterest(
  meeting: { ref: string; confirmed: boolean },
  { interest, item }: { interest: number; item: number | null },
  reason: string,
): Event[] | Refusal {
  const says = { meeting: meeting.ref, interest, item, reason }
  return refusedOnceConfirmed(meeting) ?? [{ type: 'interest-removed', says }]
}
