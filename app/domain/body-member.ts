import { formatDay, type Day } from './day.ts'
import type { capacities } from './events/bodies.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export type Capacity = (typeof capacities)[number]

export const capacityWords: Record<Capacity, string> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  substitute: 'Substitute',
  'co-opted': 'Co-opted member',
  'non-voting': 'Non-voting member',
}

/** Both days are part of a term; `until` is null while it is open. */
export interface Term {
  from: Day
  until: Day | null
}

/** One of `person` and `name` is null. */
export interface Identity {
  person: string | null
  name: string | null
}

export interface Member extends Identity, Term {
  member: number
  capacity: Capacity
}

export const sitsOn = ({ from, until }: Term, day: Day): boolean =>
  from <= day && (until === null || day <= until)

/** `chair since 19 May 2022`, `member, 19 May 2022 to 17 May 2023` */
export function seatWords({ capacity, from, until }: Term & { capacity: Capacity }, today: Day): string {
  const words = capacityWords[capacity].toLowerCase()
  if (until !== null) return `${words}, ${formatDay(from)} to ${formatDay(until)}`
  return `${words} ${from > today ? 'from' : 'since'} ${formatDay(from)}`
}

/**
 * Whether a capacity carries a vote of its own. Co-opted members of a scrutiny committee have none, with few
 * exceptions (Local Government Act 2000, section 9FA and schedule A1); a substitute has the vote of whom they replace.
 */
export const votes = (capacity: Capacity): boolean =>
  capacity === 'chair' || capacity === 'vice-chair' || capacity === 'member'

/** Whoever comes back, or in another capacity, joins anew: each term is one line. `known` are all there ever were. */
export function joinBody(
  body: string,
  known: readonly Member[],
  joining: Omit<Member, 'member'>,
): Event[] | Refusal {
  const { person, name, capacity, from, until } = joining
  if (until !== null && until < from) return refusal('ends-before-it-begins', { field: 'until' })
  if (known.some(other => isSame(other, joining) && overlap(other, joining)))
    return refusal('already-a-member', { field: 'from' })
  return [
    {
      type: 'member-joined',
      says: { body, member: known.length + 1, person, name, capacity, from, until },
    },
  ]
}

/** `on` is their last day: it may be to come, and it may bring the end of their term forward, but not put it off. */
export function leaveBody(
  body: string,
  { member, person, name, from, until }: Member,
  { on, reason }: { on: Day; reason: string },
): Event[] | Refusal {
  if (on < from) return refusal('left-before-joining', { field: 'on' })
  if (until !== null && on >= until) return refusal('term-ended', { field: 'on' })
  return [
    { type: 'member-left', says: { body, member, person, name, was: { until }, is: { until: on }, reason } },
  ]
}

/** Known to the system, by reference; else by name. */
export const isSame = (a: Identity, b: Identity): boolean =>
  a.person === null ? a.name?.toLowerCase() === b.name?.toLowerCase() : a.person === b.person

const overlap = (a: Term, b: Term): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until)
