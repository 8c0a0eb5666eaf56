import { deliveryStatus } from '../../app/domain/completion-state.ts'
import type { Day } from '../../app/domain/day.ts'
import { deliveryRating, type Delivery } from '../../app/domain/delivery-rating.ts'
import type { Connection } from '../connection.ts'
import { milestonesOf } from './action-parts.ts'
import type { ActionState } from './actions.ts'

/** One action's delivery rating on a day as the rule works it out, with what decided it. */
export function workedOutDelivery(db: Connection, action: ActionState, today: Day): Delivery {
  return deliveryRating({
    ...action,
    status: deliveryStatus(action),
    milestones: milestonesOf(db, action.ref).filter(({ removed }) => !removed),
    lastUpdate: action.lastUpdateOn,
    today,
  })
}
