import { actionByRef } from '../../db/read/actions.ts'
import { rateImpact as decide, type ImpactOrder } from '../domain/impact.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface RateImpact extends ImpactOrder {
  action: string
  seen: number
}

export const rateImpact: Command<RateImpact> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  return stale(db, 'action', action.ref, order.seen) ?? decide(action, order)
}
