import { subStepsOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { refusal } from '../domain/refusal.ts'
import { addSubSteps as decide } from '../domain/sub-step.ts'
import type { Command } from './runner.ts'

export interface AddSubSteps {
  action: string
  texts: readonly string[]
}

export const addSubSteps: Command<AddSubSteps> = ({ db }, { action: ref, texts }) => {
  const action = actionByRef(db, ref)
  return action === undefined ? refusal('not-found') : decide(action, subStepsOf(db, ref), texts)
}
