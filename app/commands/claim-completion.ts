import { actionByRef } from '../../db/read/actions.ts'
import { evidenceOf } from '../../db/read/evidence.ts'
import { nextReference } from '../../db/read/references.ts'
import { claimCompletion as decide } from '../domain/claim.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ClaimCompletion {
  action: string
  /** What difference it has made to children. */
  impact: string
  evidence: string[]
  seen: number
}

export const claimCompletion: Command<ClaimCompletion> = ({ db }, order) => {
  const action = actionByRef(db, order.action)
  if (action === undefined) return refusal('not-found')
  return (
    stale(db, 'action', order.action, order.seen) ??
    decide(action, evidenceOf(db, order.action), { ...order, claim: nextReference(db, 'claim') })
  )
}
