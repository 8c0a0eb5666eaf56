import { actionByRef } from '../../db/read/actions.ts'
import { pendingLaterDate } from '../../db/read/later-dates.ts'
import { nextReference } from '../../db/read/references.ts'
import type { Day } from '../domain/day.ts'
import { askLaterDate as decide } from '../domain/later-date.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface AskLaterDate {
  action: string
  to: Day
  reason: string
}

export const askLaterDate: Command<AskLaterDate> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  const pending = pendingLaterDate(db, action.ref) !== undefined
  return decide(action, pending, { ...order, dueDateRequest: nextReference(db, 'later_date') })
}
