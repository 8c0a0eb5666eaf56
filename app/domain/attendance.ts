import { sitsOn, votes, type Capacity, type Member } from './body-member.ts'
import type { Day } from './day.ts'
import type { presences } from './events/attendance.ts'
import type { Event } from './history.ts'
import { refusedOnceConfirmed } from './meeting.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import { plural } from './wording.ts'

export type Presence = (typeof presences)[number]

export const presenceWords: Record<Presence, string> = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
}

/** A member with the name that the minutes give. */
export type NamedMember = Member & { shownName: string }

export interface Attending {
  member: number
  person: string | null
  name: string
  capacity: Capacity
  presence: Presence
  /** The member whose seat a substitute took. */
  inPlaceOf: number | null
}

export interface Told {
  presence: Presence
  inPlaceOf: number | null
}

/** Those who sat on the body on the day of the meeting, each once. `told` is by member's number. */
export function recordAttendance(
  meeting: { ref: string; on: Day; quorum: number | null; confirmed: boolean },
  known: readonly NamedMember[],
  { told, others, today }: { told: ReadonlyMap<number, Told>; others: string; today: Day },
): Event[] | Refusal {
  const confirmed = refusedOnceConfirmed(meeting)
  if (confirmed) return confirmed
  if (today < meeting.on) return refusal('meeting-not-begun')
  const sitting = known.filter(term => sitsOn(term, meeting.on))
  if (sitting.length === 0) return refusal('no-members')
  const members: Attending[] = []
  for (const each of sitting) {
    const attending = attendingOf(each, told, sitting)
    if (isRefusal(attending)) return attending
    members.push(attending)
  }
  return [
    { type: 'attendance-recorded', says: { meeting: meeting.ref, quorum: meeting.quorum, members, others } },
  ]
}

function attendingOf(
  { member, person, shownName, capacity }: NamedMember,
  told: ReadonlyMap<number, Told>,
  sitting: readonly NamedMember[],
): Attending | Refusal {
  const said = told.get(member)
  if (said === undefined) return refusal('presence-missing', { field: `members.${member}.presence` })
  const { presence } = said
  const who = { member, person, name: shownName, capacity, presence }
  if (capacity !== 'substitute' || presence !== 'present') return { ...who, inPlaceOf: null }
  const refused = refusedSeat(member, said.inPlaceOf, told, sitting)
  return refused ?? { ...who, inPlaceOf: said.inPlaceOf }
}

/** A substitute takes one seat with a vote, which its holder left and nobody else took. */
function refusedSeat(
  member: number,
  seat: number | null,
  told: ReadonlyMap<number, Told>,
  sitting: readonly NamedMember[],
): Refusal | null {
  const field = `members.${member}.inPlaceOf`
  const holder = sitting.find(other => other.member === seat)
  if (holder === undefined || !votes(holder.capacity)) return refusal('substitute-for-whom', { field })
  const takenByOther = sitting.some(
    other =>
      other.member !== member &&
      other.capacity === 'substitute' &&
      told.get(other.member)?.presence === 'present' &&
      told.get(other.member)?.inPlaceOf === seat,
  )
  const holderIsThere = told.get(holder.member)?.presence === 'present'
  if (takenByOther || holderIsThere)
    return refusal('seat-taken', { field, facts: { name: holder.shownName } })
  return null
}

/** How many with a vote were there: members of their own right, and substitutes in a member's place. */
export const votingPresent = (members: readonly Attending[]): number =>
  members.filter(
    ({ presence, capacity, inPlaceOf }) => presence === 'present' && (votes(capacity) || inPlaceOf !== null),
  ).length

/** Whether enough were there: null where no quorum was set. */
export const quorumReached = (quorum: number | null, members: readonly Attending[]): boolean | null =>
  quorum === null ? null : votingPresent(members) >= quorum

/** `4 of 7 voting members and 1 substitute were present. The quorum was 3: it was reached.` */
export function quorumWords(quorum: number | null, members: readonly Attending[]): string {
  const there = votingPresent(members)
  const seats = members.filter(({ capacity }) => votes(capacity)).length
  const substitutes = members.filter(({ inPlaceOf }) => inPlaceOf !== null).length
  const who =
    `${there - substitutes} of ${plural(seats, 'voting member')}` +
    (substitutes > 0 ? ` and ${plural(substitutes, 'substitute')}` : '')
  const counted = `${who} ${there === 1 ? 'was' : 'were'} present.`
  if (quorum === null) return `${counted} No quorum was set.`
  return `${counted} The quorum was ${quorum}: it was ${there >= quorum ? '' : 'not '}reached.`
}
