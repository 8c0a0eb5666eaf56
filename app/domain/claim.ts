import { completionState, type Completed } from './completion-state.ts'
import type { Instant } from './day.ts'
import type { Event } from './history.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'

/** An action as far as its completion goes, with the claim that stands on it. */
export interface Completing extends Completed {
  ref: string
  withdrawn: boolean
  claim: string | null
  /** Who answers for it: the owner, or the officer who posts for an owner without an account. */
  owner: string | null
  claimedBy: string | null
  endorsedBy: string | null
  verifiedBy: string | null
  verifiedAt: Instant | null
}

/** Evidence of the action, whether it still stands or not. */
export interface ClaimableEvidence {
  ref: string
  supersededBy: string | null
}

export interface ClaimOrder {
  claim: string
  impact: string
  evidence: readonly string[]
}

/** The owner's step: complete, with this impact, on this evidence. A lapsed claim is made again by a new one. */
export function claimCompletion(
  action: Completing,
  evidence: readonly ClaimableEvidence[],
  { claim, impact, evidence: named }: ClaimOrder,
): Event[] | Refusal {
  if (action.withdrawn) return refusal('action-withdrawn')
  const state = completionState(action)
  if (state === 'approved') return refusal('action-complete')
  if (state === 'claimed' || state === 'verified') return refusal('claim-open')
  const chosen = [...new Set(named)]
  if (chosen.length === 0) return refusal('evidence-missing', { field: 'evidence' })
  const fault = chosen.map(ref => unfit(ref, evidence)).find(found => found !== null)
  if (fault !== undefined) return fault
  return [
    {
      type: 'completion-claimed',
      says: { claim, action: action.ref, version: action.version, impact, evidence: chosen },
    },
  ]
}

function unfit(ref: string, evidence: readonly ClaimableEvidence[]): Refusal | null {
  const known = evidence.find(piece => piece.ref === ref)
  const said = { field: 'evidence', facts: { evidence: ref } }
  if (known === undefined) return refusal('evidence-of-another-action', said)
  return known.supersededBy === null ? null : refusal('evidence-superseded', said)
}

/** The claimant takes a claim back while no meeting has approved it. */
export function withdrawClaim(
  action: Completing,
  { by, reason }: { by: string; reason: string },
): Event[] | Refusal {
  const open = openClaim(action)
  if (isRefusal(open)) return open
  if (action.claimedBy !== by) return refusal('not-your-claim')
  return [{ type: 'claim-withdrawn', says: { ...open, reason } }]
}

/** The executive lead stands behind somebody else's claim. It replaces neither verifying nor approving. */
export function endorseClaim(
  action: Completing,
  { by, comment }: { by: string; comment: string },
): Event[] | Refusal {
  const open = currentClaim(action)
  if (isRefusal(open)) return open
  if (action.claimedBy === by) return refusal('own-claim-endorsed')
  if (action.endorsedBy !== null) return refusal('already-endorsed')
  return [{ type: 'claim-endorsed', says: { ...open, comment } }]
}

interface OpenClaim {
  claim: string
  action: string
}

/** The claim that no meeting has approved yet. */
export function openClaim({ ref, claim, claimState }: Completing): OpenClaim | Refusal {
  if (claim === null) return refusal('no-claim')
  return claimState === 'approved' ? refusal('action-complete') : { claim, action: ref }
}

/** The same, where what was claimed is still what stands. */
export function currentClaim(action: Completing): OpenClaim | Refusal {
  if (action.withdrawn) return refusal('action-withdrawn')
  if (completionState(action) === 'lapsed')
    return refusal('claim-outdated', { facts: { action: action.ref } })
  return openClaim(action)
}
