import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { shortName } from '../../documents/local-authority.ts'
import { readerVersion, readReport } from '../../documents/read-report.ts'
import type { Instant } from '../../domain/day.ts'
import { toConfirm } from '../../domain/published-report.ts'
import type { Library } from '../../../db/library/open.ts'
import { knownReport } from '../../../db/library/read/report.ts'
import { addReport } from '../../../db/library/write.ts'

/** What a report is imported into. */
export interface Importing {
  library: Library
  now: () => Instant
  /** The council whose library it is; null where there is none yet. */
  council: string | null
  /** Whether an inspection of this council is recorded from the file with these bytes. */
  isRecorded: (sha256: string) => boolean
}

export type Outcome =
  | { is: 'read' | 'already-there' }
  | { is: 'to-confirm'; reasons: string[] }
  | { is: 'refused'; reasons: [string] }

export type Imported = Outcome & {
  file: string
  /** A report about this very council, of which no inspection is recorded from it. */
  ours?: boolean
}

/** Reads one file into the library. Never throws for what the file holds, nor where it cannot be opened. */
export async function importFile(file: string, into: Importing): Promise<Imported> {
  const bytes = await readFile(file).catch((problem: unknown) => problem)
  if (!(bytes instanceof Uint8Array))
    return { file, is: 'refused', reasons: [`It cannot be opened. ${String(bytes)}`] }

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = knownReport(into.library, sha256)
  if (known?.readerVersion === readerVersion)
    return { file, is: 'already-there', ours: isOurs(known.council) }
  const report = await readReport(bytes)
  if ('refused' in report) return { file, is: 'refused', reasons: [report.reason] }

  addReport(into.library, { sha256, fileName: basename(file), at: into.now(), readerVersion }, report)
  const reasons = toConfirm(report)
  return {
    file,
    ...(reasons.length > 0 ? { is: 'to-confirm', reasons } : { is: 'read' }),
    ours: isOurs(report.localAuthority),
  }

  function isOurs(council: string | null) {
    return into.council !== null && council === shortName(into.council) && !into.isRecorded(sha256)
  }
}
