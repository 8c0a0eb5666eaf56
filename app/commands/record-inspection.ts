import { inspectionRefs, inspectionWithReport } from '../../db/read/inspections.ts'
import type { Finding, KeptFile } from '../domain/events/inspections.ts'
import type { StatedDate } from '../domain/clock.ts'
import { recordInspection as decide, type InspectionOrder } from '../domain/inspection.ts'
import type { PointOrder } from '../domain/improvement-point.ts'
import type { Command } from './runner.ts'

export interface RecordInspection extends InspectionOrder {
  embargoed: boolean
  report: KeptFile | null
  points: readonly PointOrder[]
  findings: readonly Finding[]
  statementDue: StatedDate | null
}

export const recordInspection: Command<RecordInspection> = ({ db }, { today, ...order }) => {
  const reportOf = order.report && inspectionWithReport(db, order.report.sha256)
  return decide({ among: inspectionRefs(db), reportOf }, order, today)
}
