import { nextReference } from '../../db/read/references.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { attachedTo } from '../../db/read/attached-measures.ts'
import { effectsAt } from '../domain/attached-measure.ts'
import type { Day } from '../domain/day.ts'
import type { ImpactOrder } from '../domain/impact.ts'
import { proposedImpact } from '../domain/impact-proposal.ts'
import { refusal } from '../domain/refusal.ts'
import { postUpdate as decide } from '../domain/update.ts'
import type { Command } from './runner.ts'
import { staleRating } from './stale-rating.ts'

export interface PostUpdate {
  action: string
  speaksOf: Day
  text: string
  nextStep: string | null
  impact: (ImpactOrder & { seen: number }) | null
}

export const postUpdate: Command<PostUpdate> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  const effects = effectsAt(attachedTo(db, { kind: 'action', ref: action.ref }))
  const unseen = order.impact && staleRating(db, action.ref, effects, order.impact.seen)
  if (unseen) return unseen
  return decide(
    action,
    { ...order, update: nextReference(db, 'progress_update') },
    proposedImpact(effects, order.today),
  )
}
