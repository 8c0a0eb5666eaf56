import { actionByRef } from '../../db/read/actions.ts'
import { ownerCandidate } from '../../db/read/candidates.ts'
import { refusal } from '../domain/refusal.ts'
import { assignOwner as decide } from '../domain/responsibility.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

/** `owner` is a person, post or partner body by its reference; null where the action is to have none. */
export interface AssignOwner {
  action: string
  seen: number
  owner: string | null
  reason: string
}

export const assignOwner: Command<AssignOwner> = ({ db }, { action: ref, seen, owner, reason }) => {
  const action = actionByRef(db, ref)
  if (action === undefined) return refusal('not-found')
  const to = owner === null ? null : ownerCandidate(db, owner)
  if (to === undefined) return refusal('not-found', { field: 'owner' })
  return stale(db, 'action', ref, seen) ?? decide(action, to, reason)
}
