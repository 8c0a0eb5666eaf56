import type { Event } from './history.ts'
import type { ImpactRating } from './impact-rating.ts'
import { closedToProgress, type Progressing } from './progress.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface ImpactOrder {
  rating: ImpactRating
  reason: string
}

export interface Rated extends Progressing {
  impact: ImpactRating | null
  impactReason: string | null
}

/** A judgement of impact in place of the one before, with what it rests on as its reason. */
export function rateImpact(action: Rated, { rating, reason }: ImpactOrder): Event[] | Refusal {
  const closed = closedToProgress(action)
  if (closed) return closed
  if (rating === action.impact && reason === action.impactReason)
    return refusal('nothing-changed', { field: 'impact' })
  return [{ type: 'impact-rated', says: { action: action.ref, was: action.impact, is: rating, reason } }]
}
