import { refusedTermsOf, type StandingAction } from './action-standing.ts'
import type { Event } from './history.ts'
import type { Proposal } from './impact-proposal.ts'
import type { ImpactRating } from './impact-rating.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface ImpactOrder {
  rating: ImpactRating
  /** Null where the rating proposed is confirmed: what it rests on is then the reason. */
  reason: string | null
}

export interface Rated extends StandingAction {
  impact: ImpactRating | null
  impactReason: string | null
}

/**
 * A judgement of impact in place of the one before, with what it rests on as its reason, and with what the figures of
 * its measures proposed. It goes on after completion: what an action did for children often shows only then.
 */
export function rateImpact(
  action: Rated,
  { rating, reason }: ImpactOrder,
  proposal: Proposal | null,
): Event[] | Refusal {
  const withdrawn = refusedTermsOf(action)
  if (withdrawn) return withdrawn
  const because = reason ?? (proposal?.rating === rating ? proposal.reason : null)
  if (because === null)
    return refusal(proposal ? 'override-without-reason' : 'impact-without-reason', { field: 'reason' })
  if (rating === action.impact && because === action.impactReason)
    return refusal('nothing-changed', { field: 'impact' })
  return [
    {
      type: 'impact-rated',
      says: {
        action: action.ref,
        was: action.impact,
        is: rating,
        reason: because,
        ...(proposal && { proposed: proposal.rating, figures: proposal.figures }),
      },
    },
  ]
}
