import { actionByRef } from '../../db/read/actions.ts'
import { endorseClaim as decide } from '../domain/claim.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface EndorseClaim {
  action: string
  comment: string
  seen: number
}

export const endorseClaim: Command<EndorseClaim> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  return stale(db, 'action', order.action, order.seen) ?? decide(action, order)
}
