import { countFindings, linkedFindings } from '../../db/read/findings.ts'
import { inspectionByRef, inspectionWithReport } from '../../db/read/inspections.ts'
import type { Finding, KeptFile } from '../domain/events/inspections.ts'
import { fileReport as decide } from '../domain/inspection.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface FileReport {
  inspection: string
  report: KeptFile
  findings: readonly Finding[]
}

export const fileReport: Command<FileReport> = ({ db }, { inspection: ref, report, findings }) => {
  const inspection = inspectionByRef(db, ref)
  if (inspection === undefined) return refusal('not-found')
  const before = { had: countFindings(db, ref), linked: linkedFindings(db, ref) }
  return decide(inspection, inspectionWithReport(db, report.sha256), report, findings, before)
}
