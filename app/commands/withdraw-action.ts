import { actionByRef } from '../../db/read/actions.ts'
import { withdrawAction as decide } from '../domain/action.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface WithdrawAction {
  action: string
  seen: number
  reason: string
}

export const withdrawAction: Command<WithdrawAction> = ({ db }, { action: ref, seen, reason }) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  return stale(db, 'action', ref, seen) ?? decide(action, reason)
}
