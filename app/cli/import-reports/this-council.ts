import { existsSync } from 'node:fs'
import { openDatabase } from '../../../db/connection.ts'
import { inspectionWithReport } from '../../../db/read/inspections.ts'
import { councilOf } from '../../../db/read/people.ts'

/** Whose library it is, and which reports its inspections were recorded from; nobody's where there is no council yet. */
export function thisCouncil(databaseFile: string) {
  if (!existsSync(databaseFile)) return { council: null, isRecorded: () => false, close: () => undefined }
  const db = openDatabase(databaseFile)
  return {
    council: councilOf(db)?.name ?? null,
    isRecorded: (sha256: string) => inspectionWithReport(db, sha256) !== null,
    close: () => db.$client.close(),
  }
}
