import { actionByRef } from '../../db/read/actions.ts'
import { changeAction as decide } from '../domain/action.ts'
import type { ActionTerms } from '../domain/events/plan.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ChangeAction {
  action: string
  seen: number
  is: ActionTerms
  reason: string
}

export const changeAction: Command<ChangeAction> = ({ db }, { action: ref, seen, is, reason }) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  return stale(db, 'action', ref, seen) ?? decide(action, is, reason)
}
