import { refusedWorkOn, type StandingAction } from './action-standing.ts'
import type { Event } from './history.ts'
import type { ImpactRating } from './impact-rating.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface ImpactOrder {
  rating: ImpactRating
  reason: string
}

export interface Rated extends StandingAction {
  impact: ImpactRating | null
  impactReason: string | null
}

/** A judgement of impact in place of the one before, with what it rests on as its reason. */
export function rateImpact(action: Rated, { rating, reason }: ImpactOrder): Event[] | Refusal {
  const closed = refusedWorkOn(action)
  if (closed) return closed
  if (rating === action.impact && reason === action.impactReason)
    return refusal('nothing-changed', { field: 'impact' })
  return [{ type: 'impact-rated', says: { action: action.ref, was: action.impact, is: rating, reason } }]
}
