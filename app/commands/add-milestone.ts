import { milestonesOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import type { Day } from '../domain/day.ts'
import { addMilestone as decide } from '../domain/milestone.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface AddMilestone {
  action: string
  text: string
  due: Day
}

export const addMilestone: Command<AddMilestone> = ({ db }, { action: ref, text, due }) => {
  const action = actionByRef(db, ref)
  return action === undefined ? refusal('not-found') : decide(action, milestonesOf(db, ref), { text, due })
}
