import type { Connection } from '../../db/connection.ts'
import { personCandidate } from '../../db/read/candidates.ts'
import type { Terms } from '../domain/events/measures.ts'
import { refusal, type Refusal } from '../domain/refusal.ts'
import type { PersonCandidate } from '../domain/responsibility.ts'

/** Who shall own a measure: null where nobody shall. */
export function measureOwner(db: Connection, { owner }: Terms): PersonCandidate | Refusal | null {
  return owner === null ? null : (personCandidate(db, owner) ?? refusal('not-found', { field: 'owner' }))
}
