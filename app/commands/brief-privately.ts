import { requestByRef } from '../../db/read/requests.ts'
import { refusal } from '../domain/refusal.ts'
import { briefPrivately as decide, type Briefing } from '../domain/request.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface BriefPrivately extends Briefing {
  request: string
  seen: number
}

export const briefPrivately: Command<BriefPrivately> = ({ db }, order) => {
  const request = requestByRef(db, order.request)
  if (request === undefined) return refusal('not-found')
  return stale(db, 'request', order.request, order.seen) ?? decide(request, order)
}
