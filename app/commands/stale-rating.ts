import type { Connection } from '../../db/connection.ts'
import type { Refusal } from '../domain/refusal.ts'
import { stale } from './stale.ts'

/** Refuses a rating drawn up before its action, or a figure of a measure on it, changed: that may propose another. */
export function staleRating(
  db: Connection,
  action: string,
  effects: readonly { measure: string }[],
  seen: number,
): Refusal | null {
  const ofAction = stale(db, 'action', action, seen)
  if (ofAction) return ofAction
  return (
    effects.map(({ measure }) => stale(db, 'measure', measure, seen)).find(refused => refused !== null) ??
    null
  )
}
