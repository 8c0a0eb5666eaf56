import { subStepsOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { refusal } from '../domain/refusal.ts'
import { tickSubSteps as decide } from '../domain/sub-step.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

/** `done` are the numbers of all the sub-steps that are done. */
export interface TickSubSteps {
  action: string
  seen: number
  done: readonly number[]
}

export const tickSubSteps: Command<TickSubSteps> = ({ db }, { action: ref, seen, done }) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  return stale(db, 'action', ref, seen) ?? decide(action, subStepsOf(db, ref), done)
}
