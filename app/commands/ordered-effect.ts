import { pointsOf } from '../../db/read/action-parts.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { ownerCandidate } from '../../db/read/candidates.ts'
import { inExemptSession } from '../../db/read/exempt-sessions.ts'
import { laterDateByRef } from '../../db/read/later-dates.ts'
import { bodyById } from '../../db/read/meetings.ts'
import { closablePoint } from '../../db/read/point-standing.ts'
import { nextReference } from '../../db/read/references.ts'
import type { Connection } from '../../db/connection.ts'
import type { Day } from '../domain/day.ts'
import { isRefusal, refusal, type Refusal } from '../domain/refusal.ts'
import type { Effect } from '../domain/resolution.ts'
import type { Seen } from '../domain/seen-claim.ts'
import type { Tracked } from '../domain/tracking-key.ts'
import { newRequestOf, type OrderedRequest } from './ordered-request.ts'

/** An effect as it is ordered: by references, which are looked up and given when it is recorded. */
export type OrderedEffect =
  | Exclude<Effect, { does: LookedUp }>
  | { does: 'conditions'; saw: readonly Seen[]; conditions: readonly OrderedCondition[] }
  | { does: 'later-date'; asked: string; outcome: 'granted' | 'refused'; reason: string }
  | { does: 'point-closed' | 'point-reopened'; point: string; reason: string }
  | {
      does: 'tracking'
      tracked: Tracked
      reviewOn?: Day | null
      points: readonly string[]
      actions: readonly string[]
    }
  | ({ does: 'request' } & OrderedRequest)
  | { does: 'exempt-entered'; paragraphs: readonly number[]; reason: string }
  | { does: 'exempt-left' }
type LookedUp =
  | 'conditions'
  | 'later-date'
  | 'point-closed'
  | 'point-reopened'
  | 'tracking'
  | 'request'
  | 'exempt-entered'
  | 'exempt-left'

/** `owner` is a person, post or partner body by its reference. */
export interface OrderedCondition {
  words: string
  owner: string | null
  due: Day | null
}

type OrderOf<Does> = Extract<OrderedEffect, { does: Does }>

/** The effect with the records it is decided on. */
export function effectOf(db: Connection, meeting: string, order: OrderedEffect): Effect | Refusal {
  switch (order.does) {
    case 'words':
    case 'noted':
    case 'approved':
    case 'more-asked':
      return order
    case 'conditions':
      return conditionsOf(db, order)
    case 'later-date':
      return laterDateOf(db, order)
    case 'point-closed':
    case 'point-reopened': {
      const point = closablePoint(db, order.point)
      return point ? { ...order, point } : refusal('not-found', { field: 'point' })
    }
    case 'tracking':
      return trackingOf(db, order)
    case 'request': {
      const request = newRequestOf(db, order)
      return isRefusal(request) ? request : { does: order.does, request }
    }
    case 'recommendation':
    case 'referred':
      return bodyById(db, order.body) ? order : refusal('not-found', { field: 'body' })
    case 'exempt-entered':
    case 'exempt-left':
      return { ...order, inSession: inExemptSession(db, meeting) }
  }
}

/** The actions an effect names, as the rules need them. */
export const actionsNamed = (db: Connection, effect: OrderedEffect) =>
  refsIn(effect).flatMap(ref => actionByRef(db, ref) ?? [])

function refsIn(effect: OrderedEffect): readonly string[] {
  if (effect.does === 'noted') return effect.actions
  return 'saw' in effect ? effect.saw.map(({ action }) => action) : []
}

function conditionsOf(db: Connection, order: OrderOf<'conditions'>): Effect | Refusal {
  const points = [
    ...new Set(order.saw.flatMap(({ action }) => pointsOf(db, action).map(({ ref }) => ref))),
  ].map(ref => ({ ref, removed: false }))
  const conditions = order.conditions.map(({ owner, ...condition }, place) => ({
    ...condition,
    owner: owner === null ? null : ownerCandidate(db, owner),
    action: nextReference(db, 'action', place),
    points,
  }))
  const unknown = conditions.findIndex(({ owner }) => owner === undefined)
  if (unknown >= 0) return refusal('not-found', { field: `conditions.${String(unknown)}.owner` })
  return {
    ...order,
    conditions: conditions.map(({ owner = null, ...condition }) => ({ ...condition, owner })),
  }
}

function laterDateOf(db: Connection, { asked, ...order }: OrderOf<'later-date'>): Effect | Refusal {
  const request = laterDateByRef(db, asked)
  const action = request && actionByRef(db, request.action)
  return action ? { ...order, asked: { action, request } } : refusal('not-found', { field: 'asked' })
}

function trackingOf(db: Connection, order: OrderOf<'tracking'>): Effect | Refusal {
  const { does, tracked, reviewOn = null } = order
  const points = order.points.map(ref => closablePoint(db, ref)).filter(point => point !== undefined)
  if (points.length < order.points.length) return refusal('not-found', { field: 'points' })
  const actions = order.actions.map(ref => actionByRef(db, ref)).filter(action => action !== undefined)
  if (actions.length < order.actions.length) return refusal('not-found', { field: 'actions' })
  return { does, tracked, reviewOn, given: { points, actions } }
}
