import { actionByRef } from '../../db/read/actions.ts'
import { evidenceByRef } from '../../db/read/evidence.ts'
import { measureByRef } from '../../db/read/measures.ts'
import { meetingByRef } from '../../db/read/meetings.ts'
import { pointByRef } from '../../db/read/points.ts'
import { nextReference } from '../../db/read/references.ts'
import { requestByRef } from '../../db/read/requests.ts'
import { workforceByRef } from '../../db/read/workforce.ts'
import type { Connection } from '../../db/connection.ts'
import type { About } from '../domain/events/exempt.ts'
import { recordExemptMatter as decide, type ExemptOrder } from '../domain/exempt-matter.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export const recordExemptMatter: Command<ExemptOrder> = ({ db }, order) =>
  isThere(db, order.about)
    ? decide(nextReference(db, 'exempt_matter'), order, order)
    : refusal('not-found', { field: 'about' })

const finders: Record<About['kind'], (db: Connection, ref: string) => object | undefined> = {
  action: actionByRef,
  evidence: evidenceByRef,
  point: pointByRef,
  meeting: meetingByRef,
  request: requestByRef,
  measure: measureByRef,
  workforce: workforceByRef,
}

/** Whether the record that a matter is to be part of exists in this edition. */
export const isThere = (db: Connection, { kind, ref }: About): boolean => finders[kind](db, ref) !== undefined
