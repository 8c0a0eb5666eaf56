import { milestonesOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { removeMilestone as decide } from '../domain/milestone.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface RemoveMilestone {
  action: string
  milestone: number
  reason: string
}

export const removeMilestone: Command<RemoveMilestone> = ({ db }, { action: ref, milestone, reason }) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  return decide(action, milestonesOf(db, ref), milestone, reason)
}
