import { milestonesOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import type { Day } from '../domain/day.ts'
import { meetMilestone as decide } from '../domain/milestone.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface MeetMilestone {
  action: string
  milestone: number
  on: Day
}

export const meetMilestone: Command<MeetMilestone> = ({ db }, { action: ref, milestone, on, today }) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  return decide(action, milestonesOf(db, ref), milestone, on, today)
}
