import { inspectionByRef } from '../../db/read/inspections.ts'
import { pointByRef, pointsGiven } from '../../db/read/points.ts'
import type { PointFacts } from '../domain/events/inspections.ts'
import { recordPoint as decide } from '../domain/improvement-point.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface RecordPoint {
  inspection: string
  /** The point of which this is a sub-point. */
  parent: string | null
  is: PointFacts
}

export const recordPoint: Command<RecordPoint> = ({ db }, { inspection, parent: ref, is }) => {
  if (inspectionByRef(db, inspection) === undefined) return refusal('not-found')
  const parent = ref === null ? null : pointByRef(db, ref)
  if (parent === undefined) return refusal('not-found', { field: 'parent' })
  return decide(inspection, parent, pointsGiven(db, inspection, ref), is)
}
