import { actionByRef } from '../../db/read/actions.ts'
import { attachedTo } from '../../db/read/attached-measures.ts'
import { effectsAt } from '../domain/attached-measure.ts'
import { rateImpact as decide, type ImpactOrder } from '../domain/impact.ts'
import { proposedImpact } from '../domain/impact-proposal.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { staleRating } from './stale-rating.ts'

export interface RateImpact extends ImpactOrder {
  action: string
  seen: number
}

export const rateImpact: Command<RateImpact> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  const effects = effectsAt(attachedTo(db, { kind: 'action', ref: action.ref }))
  return (
    staleRating(db, action.ref, effects, order.seen) ??
    decide(action, order, proposedImpact(effects, order.today))
  )
}
