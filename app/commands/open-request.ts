import { bodyById } from '../../db/read/meetings.ts'
import type { Day } from '../domain/day.ts'
import { isRefusal, refusal } from '../domain/refusal.ts'
import { openRequest as decide } from '../domain/request.ts'
import { newRequestOf, type OrderedRequest } from './ordered-request.ts'
import type { Command } from './runner.ts'

export interface OpenRequest extends OrderedRequest {
  body: string
  /** The day it was made, from which a member's entitlement counts. */
  on: Day
}

/** A request made outside a meeting. */
export const openRequest: Command<OpenRequest> = ({ db }, order) => {
  if (bodyById(db, order.body) === undefined) return refusal('not-found', { field: 'body' })
  const request = newRequestOf(db, order)
  return isRefusal(request) ? request : decide(request, order)
}
