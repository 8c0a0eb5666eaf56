import { inspectionByRef, inspectionWithReport } from '../../db/read/inspections.ts'
import type { KeptFile } from '../domain/events/inspections.ts'
import { fileReport as decide } from '../domain/inspection.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface FileReport {
  inspection: string
  report: KeptFile
}

export const fileReport: Command<FileReport> = ({ db }, { inspection: ref, report }) => {
  const inspection = inspectionByRef(db, ref)
  if (inspection === undefined) return refusal('not-found')
  return decide(inspection, inspectionWithReport(db, report.sha256), report)
}
