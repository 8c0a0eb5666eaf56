import { actionByRef } from '../../db/read/actions.ts'
import { setDueDate as decide } from '../domain/action.ts'
import type { Day } from '../domain/day.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface SetDueDate {
  action: string
  due: Day
  dueGivenAs?: string | undefined
}

export const setDueDate: Command<SetDueDate> = ({ db }, { action: ref, due, dueGivenAs }) => {
  const action = actionByRef(db, ref)
  return action === undefined ? refusal('not-found') : decide(action, due, dueGivenAs)
}
