import { activePerson } from '../../db/read/people.ts'
import { requestByRef } from '../../db/read/requests.ts'
import type { Day } from '../domain/day.ts'
import { refusal } from '../domain/refusal.ts'
import { assignRequest as decide } from '../domain/request.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface AssignRequest {
  request: string
  owner: string | null
  due: Day | null
  seen: number
}

export const assignRequest: Command<AssignRequest> = ({ db }, order) => {
  const request = requestByRef(db, order.request)
  if (request === undefined) return refusal('not-found')
  if (order.owner !== null && activePerson(db, order.owner) === null)
    return refusal('person-retired', { field: 'owner' })
  return stale(db, 'request', order.request, order.seen) ?? decide(request, order)
}
