import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Said } from './resolving.ts'

/** An improvement point as far as a board may close it. */
export interface ClosablePoint {
  ref: string
  removed: boolean
  closed: boolean
}

/** The board looks at the point no more, for a reason; nothing of its actions changes. */
export function closePoint(point: ClosablePoint, said: Said, reason: string): Event[] | Refusal {
  if (point.removed) return refusal('point-removed', { field: 'point' })
  if (point.closed) return refusal('point-closed-already', { field: 'point' })
  return [{ type: 'point-closed', says: { ...said, point: point.ref, reason } }]
}

export function reopenPoint(point: ClosablePoint, said: Said, reason: string): Event[] | Refusal {
  if (point.removed) return refusal('point-removed', { field: 'point' })
  if (!point.closed) return refusal('point-not-closed', { field: 'point' })
  return [{ type: 'point-reopened', says: { ...said, point: point.ref, reason } }]
}
