import { closuresApproved } from '../../db/read/closures.ts'
import { nextReference } from '../../db/read/references.ts'
import { sealOf } from '../../db/read/seal.ts'
import { drawSample, type SampleOrder } from '../domain/audit-sample.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

/** A random sample of closed actions, over history as it stands. */
export const drawAuditSample: Command<Omit<SampleOrder, 'today'>> = ({ db, through }, order) => {
  const seal = sealOf(db, through)
  if (seal === undefined) return refusal('nothing-closed', { field: 'from' })
  const closures = order.to < order.from ? [] : closuresApproved(db, order, through)
  return drawSample({ sample: nextReference(db, 'audit_sample'), closures, through, head: seal.hash }, order)
}
