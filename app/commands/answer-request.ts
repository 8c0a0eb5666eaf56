import { requestByRef } from '../../db/read/requests.ts'
import { refusal } from '../domain/refusal.ts'
import { answerRequest as decide } from '../domain/request.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface AnswerRequest {
  request: string
  answer: string
  seen: number
}

export const answerRequest: Command<AnswerRequest> = ({ db }, order) => {
  const request = requestByRef(db, order.request)
  if (request === undefined) return refusal('not-found')
  return stale(db, 'request', order.request, order.seen) ?? decide(request, order)
}
