import type { Connection } from '../../db/connection.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { attachedTo } from '../../db/read/attached-measures.ts'
import { effectsAt } from '../domain/attached-measure.ts'
import { rateImpact as decide, type ImpactOrder } from '../domain/impact.ts'
import { proposedImpact } from '../domain/impact-proposal.ts'
import { refusal, type Refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface RateImpact extends ImpactOrder {
  action: string
  seen: number
}

export const rateImpact: Command<RateImpact> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  const effects = effectsAt(attachedTo(db, { kind: 'action', ref: action.ref }))
  return (
    stale(db, 'action', action.ref, order.seen) ??
    figuresSince(
      db,
      effects.map(({ measure }) => measure),
      order.seen,
    ) ??
    decide(action, order, proposedImpact(effects, order.today))
  )
}

/** A figure that came in meanwhile may propose another rating. */
function figuresSince(db: Connection, measures: readonly string[], seen: number): Refusal | null {
  return measures.map(ref => stale(db, 'measure', ref, seen)).find(refused => refused !== null) ?? null
}
