import type { Completing } from './claim.ts'
import { approvedOnConditions, type NumberedCondition } from './condition.ts'
import type { Day } from './day.ts'
import type { Votes } from './events/resolutions.ts'
import { enterExemptSession, leaveExemptSession } from './exempt-session.ts'
import type { Event } from './history.ts'
import { resolveLaterDate, type AskedLaterDate } from './later-date.ts'
import { closePoint, reopenPoint, type ClosablePoint } from './point-closure.ts'
import { makeRecommendation, type NewRecommendation } from './recommendation.ts'
import { lettered } from './reference.ts'
import { referMatter } from './referral.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import { requestByResolution, type NewRequest } from './request.ts'
import type { Resolving } from './resolving.ts'
import { approvalOf, eachSeen, moreAskedOf, type Seen } from './seen-claim.ts'
import { giveTrackingClass, type Trackable } from './tracking.ts'
import type { Tracked } from './tracking-key.ts'
import { votesRefused } from './votes.ts'

/** What a resolution does besides being resolved. Only an approval completes anything, and only what was seen. */
export type Effect =
  | { does: 'words' }
  | { does: 'noted'; actions: readonly string[] }
  | { does: 'approved'; saw: readonly Seen[] }
  | { does: 'conditions'; saw: readonly Seen[]; conditions: readonly NumberedCondition[] }
  | { does: 'more-asked'; saw: readonly Seen[]; reason: string }
  | { does: 'later-date'; asked: AskedLaterDate; outcome: 'granted' | 'refused'; reason: string }
  | { does: 'point-closed' | 'point-reopened'; point: ClosablePoint; reason: string }
  | { does: 'tracking'; tracked: Tracked; reviewOn: Day | null; given: Trackable }
  | { does: 'request'; request: NewRequest }
  | ({ does: 'recommendation' } & NewRecommendation)
  | { does: 'referred'; body: string; reason: string }
  | { does: 'exempt-entered'; paragraphs: readonly number[]; reason: string; inSession: boolean }
  | { does: 'exempt-left'; inSession: boolean }

/** What a resolution may do to an action. */
export type ResolutionEffect =
  'noted' | 'approved' | 'condition' | 'more-asked' | 'later-date-granted' | 'later-date-refused'

export interface ResolutionOrder {
  item: number
  /** The exact words resolved. */
  words: string
  effect: Effect
  votes: Votes | null
  /** Who asked that their dissent be recorded. */
  dissent: string | null
  by: string
  today: Day
}

/** A meeting as the rule needs it: its body, its item numbers, and how many resolutions it has passed. */
export interface Meeting {
  ref: string
  body: string
  on: Day
  held: boolean
  items: readonly number[]
  resolutions: number
  /** Whether its body may approve completion. */
  approves: boolean
  /** Whether its minutes have been confirmed. */
  confirmed: boolean
}

/** A resolution and everything it did, in one act. The first of a meeting also says that it was held. */
export function recordResolution(
  meeting: Meeting,
  actions: readonly Completing[],
  { item, words, effect, votes, dissent, by, today }: ResolutionOrder,
): Event[] | Refusal {
  if (meeting.confirmed) return refusal('minutes-confirmed')
  if (today < meeting.on) return refusal('meeting-not-begun')
  if (!meeting.items.includes(item)) return refusal('no-such-item')
  if ((effect.does === 'approved' || effect.does === 'conditions') && !meeting.approves)
    return refusal('body-may-not-approve')
  const lost = votesRefused(votes)
  if (lost) return lost
  const said = { meeting: meeting.ref, letter: lettered(meeting.resolutions) }
  const effects = effectsOf(effect, { said, on: meeting.on, by, actions }, meeting.body)
  if (isRefusal(effects)) return effects
  const held: Event[] = meeting.held ? [] : [{ type: 'meeting-held', says: { meeting: meeting.ref } }]
  const how = { ...(votes && { votes }), ...(dissent !== null && { dissent }) }
  return [{ type: 'resolution-recorded', says: { ...said, item, words, ...how } }, ...effects, ...held]
}

function effectsOf(effect: Effect, resolving: Resolving, body: string): Event[] | Refusal {
  const { said } = resolving
  switch (effect.does) {
    case 'words':
      return []
    case 'noted':
      return noted(effect.actions, resolving)
    case 'approved':
      return eachSeen(effect.saw, seen => approvalOf(seen, resolving))
    case 'conditions':
      return approvedOnConditions(effect.saw, effect.conditions, resolving)
    case 'more-asked':
      return eachSeen(effect.saw, seen => moreAskedOf(seen, effect.reason, resolving))
    case 'later-date':
      return resolveLaterDate(effect.asked, effect, resolving)
    case 'point-closed':
      return closePoint(effect.point, said, effect.reason)
    case 'point-reopened':
      return reopenPoint(effect.point, said, effect.reason)
    case 'tracking':
      return giveTrackingClass({ ...effect.tracked, reviewOn: effect.reviewOn }, effect.given, resolving)
    case 'request':
      return requestByResolution(effect.request, said)
    case 'recommendation':
      return makeRecommendation(effect, body, said)
    case 'referred':
      return referMatter(effect, body, said)
    case 'exempt-entered':
      return enterExemptSession(effect, said)
    case 'exempt-left':
      return leaveExemptSession(effect.inSession, said)
  }
}

/** Noting may name actions or none. */
function noted(chosen: readonly string[], { said, actions }: Resolving): Event[] | Refusal {
  const refs = [...new Set(chosen)]
  const known = refs.every(ref => actions.some(action => action.ref === ref))
  if (!known) return refusal('not-found', { field: 'actions' })
  return refs.length === 0 ? [] : [{ type: 'actions-noted', says: { ...said, actions: refs } }]
}
