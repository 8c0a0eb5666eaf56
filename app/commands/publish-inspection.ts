import { inspectionByRef } from '../../db/read/inspections.ts'
import type { Day } from '../domain/day.ts'
import { publishInspection as decide } from '../domain/inspection.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface PublishInspection {
  inspection: string
  on: Day
}

export const publishInspection: Command<PublishInspection> = ({ db }, order) => {
  const inspection = inspectionByRef(db, order.inspection)
  return inspection === undefined ? refusal('not-found') : decide(inspection, order.on, order.today)
}
