import { actionByRef } from '../../db/read/actions.ts'
import { personCandidate } from '../../db/read/candidates.ts'
import { refusal } from '../domain/refusal.ts'
import { assignExecutiveLead as decide } from '../domain/responsibility.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface AssignExecutiveLead {
  action: string
  seen: number
  executiveLead: string | null
  reason: string
}

export const assignExecutiveLead: Command<AssignExecutiveLead> = (
  { db },
  { action: ref, seen, executiveLead, reason },
) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  const to = executiveLead === null ? null : personCandidate(db, executiveLead)
  if (to === undefined) return refusal('not-found', { field: 'executiveLead' })
  return stale(db, 'action', ref, seen) ?? decide(action, to, reason)
}
