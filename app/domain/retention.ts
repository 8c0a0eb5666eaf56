import { addDays, Day } from './day.ts'
import type { RecordKind } from './events/retention.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import { plural } from './wording.ts'

interface Proposed {
  words: string
  /** From when its time counts. */
  counts: string
  months: number | null
  reason: string
}

/** What each kind is, and how long is proposed until somebody decides. */
export const recordKindWords: Record<RecordKind, Proposed> = {
  plan: {
    words: 'The plan: points, actions, updates, evidence and their history',
    counts: 'from the last event of an action that is approved or withdrawn',
    months: null,
    reason: 'Boards and inspectors ask for years afterwards who said what, and when.',
  },
  exempt: {
    words: 'Exempt and confidential matter',
    counts: 'from the day it was recorded',
    months: 72,
    reason: 'Kept no longer than a claim could be made about it.',
  },
  meetings: {
    words: 'Meetings: agendas, packs, resolutions and minutes',
    counts: 'from the day of the meeting',
    months: null,
    reason: 'Minutes are the record of what the council decided.',
  },
  requests: {
    words: 'Requests of boards and members for information',
    counts: 'from the day a request was closed',
    months: 72,
    reason: 'Long enough for a refusal to be looked at again.',
  },
  'sign-in-attempts': {
    words: 'Attempts to sign in',
    counts: 'from the attempt',
    months: 12,
    reason: 'Long enough to look into a misuse; they hold network addresses.',
  },
}

/** Auditors look for failed sign-ins; what is shorter would be gone before they come. */
export const leastMonthsOfAttempts = 6

/** What is deleted by the service itself, because it is not history; nobody decides it here. */
export const fixedTimes: readonly { what: string; kept: string }[] = [
  { what: 'Sessions of people who are signed in', kept: 'An hour after their last visit' },
  { what: 'Uploads that nobody has confirmed', kept: '24 hours' },
  { what: 'Addresses of calendars', kept: 'Until replaced or ended, or their person is retired' },
  { what: 'Passwords', kept: 'Until another is chosen; only a hash is kept' },
]

/** What is kept by a number of months, in words. */
export function keptFor(months: number | null): string {
  if (months === null) return 'As long as the council keeps the plan'
  return months % 12 === 0 ? plural(months / 12, 'year') : plural(months, 'month')
}

export interface Retention {
  kind: RecordKind
  months: number | null
  reason: string
  source: string
  decidedBy: string
}

/** The months that hold: those decided, or those proposed until somebody has. */
export const monthsThatHold = (kind: RecordKind, decided: Retention | undefined): number | null =>
  decided === undefined ? recordKindWords[kind].months : decided.months

/** The day before which a record's time has run out. */
export function keptSince(today: Day, months: number): Day {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  const two = (n: number) => String(n).padStart(2, '0')
  const first = Day.parse(`${String(Math.floor(count / 12))}-${two((count % 12) + 1)}-01`)
  // The 31st of a month that has none is its last day.
  const same = addDays(first, Number(today.slice(8)) - 1)
  return same.slice(0, 7) === first.slice(0, 7) ? same : addDays(same, -Number(same.slice(8)))
}

/** Who decided and why stand in history; to decide the same again is nothing new. Attempts to sign in have a least time. */
export function setRetention(standing: Retention | undefined, order: Retention): Event[] | Refusal {
  const { kind, months, reason, source, decidedBy } = order
  if (kind === 'sign-in-attempts' && months !== null && months < leastMonthsOfAttempts)
    return refusal('attempts-kept-too-short', {
      field: 'months',
      facts: { months: String(leastMonthsOfAttempts) },
    })
  const same =
    standing?.months === months &&
    standing.reason === reason &&
    standing.source === source &&
    standing.decidedBy === decidedBy
  if (same) return refusal('nothing-changed')
  return [{ type: 'retention-set', says: { kind, months, reason, source, decidedBy } }]
}
