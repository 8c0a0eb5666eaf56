import { changedSince } from '../../db/read/changes.ts'
import { inspectionByRef } from '../../db/read/inspections.ts'
import { changeInspection as decide, type InspectionOrder } from '../domain/inspection.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface ChangeInspection extends InspectionOrder {
  inspection: string
  reason: string
  seen: number
}

/** What a form of an inspection's facts would overwrite. A point recorded meanwhile is no such thing. */
const overwritten = new Set(['inspection-changed', 'inspection-published'])

export const changeInspection: Command<ChangeInspection> = ({ db }, { reason, seen, today, ...order }) => {
  const inspection = inspectionByRef(db, order.inspection)
  if (inspection === undefined) return refusal('not-found')
  if (changedSince(db, 'inspection', inspection.ref, seen).some(({ type }) => overwritten.has(type)))
    return refusal('changed-since')
  return decide(inspection, order, reason, today)
}
