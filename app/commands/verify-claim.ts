import { actionByRef } from '../../db/read/actions.ts'
import { verifyClaim as decide } from '../domain/verification.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface VerifyClaim {
  action: string
  comment: string
  seen: number
}

export const verifyClaim: Command<VerifyClaim> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  return stale(db, 'action', order.action, order.seen) ?? decide(action, order)
}
