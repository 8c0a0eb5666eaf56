import { refusedWorkOn, type StandingAction } from './action-standing.ts'
import { dayInLondon, type Day, type Instant } from './day.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Resolving, Said } from './resolving.ts'

interface Due extends StandingAction {
  due: Day | null
}

/** Whoever answers for an action asks for a later due day. `pending`: one already awaits its decision. */
export function askLaterDate(
  action: Due,
  pending: boolean,
  { dueDateRequest, to, reason }: { dueDateRequest: string; to: Day; reason: string },
): Event[] | Refusal {
  const closed = refusedWorkOn(action)
  if (closed) return closed
  if (action.due === null) return refusal('no-due-date')
  if (pending) return refusal('request-pending')
  if (to <= action.due) return refusal('not-later', { field: 'to' })
  return [
    { type: 'later-date-asked', says: { dueDateRequest, action: action.ref, from: action.due, to, reason } },
  ]
}

interface LaterDateRequest {
  ref: string
  fromDay: Day
  toDay: Day
  askedBy: string
  outcome: 'granted' | 'refused' | null
}

export interface Decision {
  by: string
  outcome: 'granted' | 'refused'
  /** Needed to refuse; a comment to grant. */
  reason: string
}

/** Somebody else than the one who asked grants or refuses; `said` is the resolution, where a board did. */
export function decideLaterDate(
  action: StandingAction,
  request: LaterDateRequest,
  { by, outcome, reason }: Decision,
  said?: Said,
): Event[] | Refusal {
  const closed = refusedWorkOn(action)
  if (closed) return closed
  if (request.askedBy === by) return refusal('own-request')
  if (request.outcome !== null) return refusal('request-decided')
  const about = { dueDateRequest: request.ref, action: action.ref, ...said }
  if (outcome === 'granted') {
    const { fromDay: from, toDay: to } = request
    return [{ type: 'later-date-granted', says: { ...about, from, to, comment: reason } }]
  }
  if (reason === '') return refusal('refusal-unexplained', { field: 'reason' })
  return [{ type: 'later-date-refused', says: { ...about, reason } }]
}

/** A later date as a board decides on it, with the action it is about. */
export interface AskedLaterDate {
  action: StandingAction
  request: LaterDateRequest & { askedAt: Instant }
}

/** The board decides and the clerk records: it cannot be the one who asked, nor be asked after the day of the meeting. */
export function resolveLaterDate(
  { action, request }: AskedLaterDate,
  { outcome, reason }: Omit<Decision, 'by'>,
  { said, on, by }: Resolving,
): Event[] | Refusal {
  if (dayInLondon(request.askedAt) > on) return refusal('asked-too-late', { field: 'asked' })
  return decideLaterDate(action, request, { by, outcome, reason }, said)
}
