import { currentClaim, type Completing } from './claim.ts'
import { dayInLondon } from './day.ts'
import type { Event } from './history.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import type { Resolving } from './resolving.ts'

/** An action as the board saw it: this claim, with the evidence it rests on, of the action at this version. */
export interface Seen {
  action: string
  claim: string
  version: number
}

/** The third hand: neither claimant nor verifier may record that a meeting approved. */
export function approvalOf(seen: Seen, resolving: Resolving): Event | Refusal {
  const action = asSeen(seen, resolving)
  if (isRefusal(action)) return action
  if (action.claimedBy === resolving.by || action.verifiedBy === resolving.by)
    return refusal('own-verification', { facts: { action: seen.action } })
  return { type: 'completion-approved', says: { ...resolving.said, ...seen } }
}

export function moreAskedOf(seen: Seen, reason: string, resolving: Resolving): Event | Refusal {
  const action = asSeen(seen, resolving)
  if (isRefusal(action)) return action
  const { version, ...claimed } = seen
  return { type: 'more-asked', says: { ...resolving.said, ...claimed, reason } }
}

/** The action with its verified claim, where both still are what the board saw on its day. */
function asSeen(seen: Seen, { on, actions }: Resolving): Completing | Refusal {
  const facts = { action: seen.action }
  const action = actions.find(({ ref }) => ref === seen.action)
  if (action?.claim !== seen.claim || action.version !== seen.version)
    return refusal('changed-since', { facts })
  const claim = currentClaim(action)
  if (isRefusal(claim)) return claim
  if (action.claimState !== 'verified' || action.verifiedAt === null)
    return refusal('not-verified', { facts })
  if (dayInLondon(action.verifiedAt) > on) return refusal('verified-too-late', { facts })
  return action
}

/** Decides on each action the board saw; refused where one is, or where there is none. */
export function eachSeen(saw: readonly Seen[], decide: (seen: Seen) => Event | Refusal): Event[] | Refusal {
  if (saw.length === 0) return refusal('choose-actions')
  const events: Event[] = []
  for (const seen of saw) {
    const decided = decide(seen)
    if (isRefusal(decided)) return decided
    events.push(decided)
  }
  return events
}
