import { actionByRef } from '../../db/read/actions.ts'
import { workedOutDelivery } from '../../db/read/delivery.ts'
import { setDeliveryRating as decide, type DeliveryOrder } from '../domain/delivery.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface SetDeliveryRating extends Omit<DeliveryOrder, 'workedOut'> {
  action: string
  seen: number
}

export const setDeliveryRating: Command<SetDeliveryRating> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  const { rating: workedOut } = workedOutDelivery(db, action, order.today)
  return stale(db, 'action', action.ref, order.seen) ?? decide(action, { ...order, workedOut })
}
