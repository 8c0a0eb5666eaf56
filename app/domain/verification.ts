import { currentClaim, openClaim, type Completing } from './claim.ts'
import type { Event } from './history.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'

/** The second hand: somebody other than the claimant has looked at the evidence and finds the claim true. */
export function verifyClaim(
  action: Completing,
  { by, comment }: { by: string; comment: string },
): Event[] | Refusal {
  const open = currentClaim(action)
  if (isRefusal(open)) return open
  if (action.claimedBy === by) return refusal('own-claim')
  if (action.owner === by) return refusal('own-action')
  if (action.claimState === 'verified') return refusal('already-verified')
  return [{ type: 'claim-verified', says: { ...open, comment } }]
}

/** Or does not: then it goes back with a reason. Also a verified one, until a meeting has approved it. */
export function sendClaimBack(
  action: Completing,
  { by, reason }: { by: string; reason: string },
): Event[] | Refusal {
  const open = openClaim(action)
  if (isRefusal(open)) return open
  if (action.claimedBy === by) return refusal('own-claim')
  return [{ type: 'claim-sent-back', says: { ...open, reason } }]
}
