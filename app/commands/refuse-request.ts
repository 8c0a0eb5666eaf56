import { requestByRef } from '../../db/read/requests.ts'
import { refusal } from '../domain/refusal.ts'
import { refuseRequest as decide, type RefusedRequest } from '../domain/request.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface RefuseRequest extends Omit<RefusedRequest, 'today'> {
  request: string
  seen: number
}

export const refuseRequest: Command<RefuseRequest> = ({ db }, order) => {
  const request = requestByRef(db, order.request)
  if (request === undefined) return refusal('not-found')
  return stale(db, 'request', order.request, order.seen) ?? decide(request, order)
}
