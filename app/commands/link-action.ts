import { linkable, pointsOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { linkAction as decide } from '../domain/action-point.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface LinkAction {
  action: string
  point: string
}

export const linkAction: Command<LinkAction> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  const point = linkable(db, order.point)
  if (point === undefined) return refusal('not-found', { field: 'point' })
  const linked = pointsOf(db, action.ref).map(({ ref }) => ref)
  return decide(action, linked, point)
}
