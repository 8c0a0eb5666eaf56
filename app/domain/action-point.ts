import type { Linkable, PlannedAction } from './action.ts'
import { refusedTermsOf } from './action-standing.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** Links an action to an improvement point that it answers. `linked` are the references it is linked to. */
export function linkAction(
  action: PlannedAction,
  linked: readonly string[],
  point: Linkable,
): Event[] | Refusal {
  const refused = refusedTermsOf(action)
  if (refused) return refused
  if (linked.includes(point.ref)) return refusal('already-linked', { field: 'point' })
  if (point.removed) return refusal('point-removed', { field: 'point' })
  return [{ type: 'action-linked', says: { action: action.ref, point: point.ref } }]
}

export function unlinkAction(
  action: PlannedAction,
  linked: readonly string[],
  point: string,
  reason: string,
): Event[] | Refusal {
  const refused = refusedTermsOf(action)
  if (refused) return refused
  if (!linked.includes(point)) return refusal('not-linked', { field: 'point' })
  return [{ type: 'action-unlinked', says: { action: action.ref, point, reason } }]
}
