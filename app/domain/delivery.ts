import { refusedWorkOn, type StandingAction } from './action-standing.ts'
import type { DeliveryRating } from './delivery-rating.ts'
import type { SettableDeliveryRating } from './events/progress.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface DeliverySet extends StandingAction {
  deliverySet: SettableDeliveryRating | null
  deliverySetReason: string | null
}

export interface DeliveryOrder {
  /** What the rule works out now: the event keeps it beside what is set. */
  workedOut: DeliveryRating
  /** Null returns to the one worked out. */
  rating: SettableDeliveryRating | null
  reason: string
}

/** The rating to show: the one set by hand, except where completion, which no hand sets, has been reached. */
export function shownDelivery(workedOut: DeliveryRating, set: SettableDeliveryRating | null): DeliveryRating {
  return set === null || isReached(workedOut) ? workedOut : set
}

/** Sets a delivery rating in place of the one worked out, or returns to that. */
export function setDeliveryRating(
  action: DeliverySet,
  { workedOut, rating, reason }: DeliveryOrder,
): Event[] | Refusal {
  const closed = refusedWorkOn(action)
  if (closed) return closed
  const { ref, deliverySet, deliverySetReason } = action
  if (rating === null) {
    if (deliverySet === null) return refusal('rating-worked-out', { field: 'rating' })
    return [{ type: 'delivery-rating-returned', says: { action: ref, was: deliverySet, reason } }]
  }
  if (isReached(workedOut)) return refusal('rating-verified', { field: 'rating' })
  if (rating === deliverySet && reason === deliverySetReason)
    return refusal('nothing-changed', { field: 'rating' })
  return [{ type: 'delivery-rating-set', says: { action: ref, workedOut, rating, reason } }]
}

/** Completion verified or approved, which no rating by hand takes back. */
export const isReached = (rating: DeliveryRating) =>
  rating === 'complete' || rating === 'complete-awaiting-approval'
