import { requestByRef } from '../../db/read/requests.ts'
import type { RequestFacts } from '../domain/events/requests.ts'
import { refusal } from '../domain/refusal.ts'
import { changeRequest as decide } from '../domain/request-facts.ts'
import { askerOf } from './ordered-request.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ChangeRequest {
  request: string
  is: RequestFacts
  seen: number
}

export const changeRequest: Command<ChangeRequest> = ({ db }, { request: ref, is, seen }) => {
  const request = requestByRef(db, ref)
  if (request === undefined) return refusal('not-found')
  const asker = askerOf(db, is)
  if (asker === undefined) return refusal('not-found', { field: 'asker' })
  return stale(db, 'request', ref, seen) ?? decide(request, is, asker)
}
