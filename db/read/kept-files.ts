import { KeptFile } from '../../app/domain/events/inspections.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

/** A file that some record holds. */
export interface FileOf {
  sha256: string
  name: string
  mime: string
  of: 'evidence' | 'inspection' | 'matter' | 'import'
  ref: string
}

const named = prepared(({ $client }) =>
  $client.prepare<[], FileOf>(
    `select sha256, coalesce(file_name, ref) as name, mime, 'evidence' as "of", ref from evidence where sha256 is not null
     union all select report_sha256, report_name, report_mime, 'inspection', ref from inspection where report_sha256 is not null
     union all select sha256, name, mime, 'import', cast(number as text) from plan_import
     order by "of", ref`,
  ),
)
const ofMatters = prepared(({ $client }) =>
  $client.prepare<[], { ref: string; file: string }>(
    `select ref, file from exempt_matter where file is not null and file <> 'null' order by ref`,
  ),
)

/** Every file that is kept and of what; of exempt matter where `reads` says that this reader may. */
export function keptFiles(db: Connection, reads: readonly string[]): FileOf[] {
  const withheld = ofMatters(db)
    .all()
    .filter(({ ref }) => reads.includes(ref))
    .map(({ ref, file }): FileOf => ({ ...Withheld.parse(JSON.parse(file)), of: 'matter', ref }))
  return [...named(db).all(), ...withheld]
}
const Withheld = KeptFile.transform(({ sha256, name, mime }) => ({ sha256, name, mime }))
