import { actionByRef } from '../../db/read/actions.ts'
import { laterDateByRef } from '../../db/read/later-dates.ts'
import { decideLaterDate as decide, type Decision } from '../domain/later-date.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface DecideLaterDate extends Omit<Decision, 'by'> {
  request: string
}

export const decideLaterDate: Command<DecideLaterDate> = ({ db }, order) => {
  const request = laterDateByRef(db, order.request)
  const action = request && actionByRef(db, request.action)
  return action ? decide(action, request, order) : refusal('not-found')
}
