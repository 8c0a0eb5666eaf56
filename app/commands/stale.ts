import type { Connection } from '../../db/connection.ts'
import { changedSince } from '../../db/read/changes.ts'
import type { SubjectKind } from '../domain/history.ts'
import { refusal, type Refusal } from '../domain/refusal.ts'

/** Refuses an order drawn up from a record that has changed since, so that nobody's change is overwritten unseen. */
export function stale(db: Connection, kind: SubjectKind, ref: string, seen: number): Refusal | null {
  return changedSince(db, kind, ref, seen).length > 0 ? refusal('changed-since') : null
}
