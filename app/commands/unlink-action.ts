import { pointsOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { unlinkAction as decide } from '../domain/action-point.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface UnlinkAction {
  action: string
  point: string
  reason: string
}

export const unlinkAction: Command<UnlinkAction> = ({ db }, { action: ref, point, reason }) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  const linked = pointsOf(db, ref).map(({ ref }) => ref)
  return decide(action, linked, point, reason)
}
