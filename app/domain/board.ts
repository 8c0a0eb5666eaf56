import { deliveryStatus, type Completed } from './completion-state.ts'
import { daysBetween, type Day } from './day.ts'
import { isReached } from './delivery.ts'
import type { DeliveryRating } from './delivery-rating.ts'
import type { ImpactRating } from './impact-rating.ts'

interface Planned extends Completed {
  originalDue: Day | null
}

/** Days an action is late on a day: counted from its original due date, whatever was granted since; 0 once verified. */
export function daysLate(action: Planned, today: Day): number {
  const status = deliveryStatus(action)
  if (action.originalDue === null || status === 'verified' || status === 'approved') return 0
  return Math.max(0, daysBetween(action.originalDue, today))
}

/** Complete, approved or still to be, and nobody can say yet that children are better off for it. */
export const deliveredWithoutImpact = (action: {
  delivery: DeliveryRating
  impact: ImpactRating | null
}): boolean => isReached(action.delivery) && action.impact !== 'shown'
