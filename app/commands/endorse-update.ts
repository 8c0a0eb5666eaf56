import { actionByRef } from '../../db/read/actions.ts'
import { updateByRef } from '../../db/read/updates.ts'
import { refusal } from '../domain/refusal.ts'
import { endorseUpdate as decide } from '../domain/update.ts'
import type { Command } from './runner.ts'

export interface EndorseUpdate {
  update: string
  comment: string
}

export const endorseUpdate: Command<EndorseUpdate> = ({ db }, order) => {
  const update = updateByRef(db, order.update)
  const action = update && actionByRef(db, update.action)
  return action ? decide(action, update, order) : refusal('not-found')
}
