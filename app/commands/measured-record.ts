import type { Connection } from '../../db/connection.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { pointByRef } from '../../db/read/points.ts'
import { refusedTermsOf } from '../domain/action-standing.ts'
import type { MeasuredRecord } from '../domain/events/measures.ts'
import { refusal, type Refusal } from '../domain/refusal.ts'

/** Why nothing can be measured of an action or point any more, if so. A completed action goes on being measured. */
export function refusedRecord(db: Connection, { kind, ref }: MeasuredRecord): Refusal | null {
  if (kind === 'action') {
    const action = actionByRef(db, ref)
    return action ? refusedTermsOf(action) : refusal('not-found')
  }
  const point = pointByRef(db, ref)
  if (point === undefined) return refusal('not-found')
  return point.removed ? refusal('point-removed') : null
}
