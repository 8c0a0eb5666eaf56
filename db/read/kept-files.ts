import { z } from 'zod'
import { KeptFile } from '../../app/domain/events/inspections.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { mattersOpenTo } from './exempt-matters.ts'

/** A file that some event brought. */
export interface FileOf {
  sha256: string
  name: string
  mime: string
  /** The number of the event. */
  number: number
  /** The record it is of, where it has a reference of its own. */
  ref: string | null
}

const bringing = prepared(({ $client }) =>
  $client.prepare<[], { number: number; open: string; exempt: string | null }>(
    `select number, open, exempt from event
     where open like '%"sha256":"%' or exempt like '%"sha256":"%' order by number`,
  ),
)
const Payload = z.record(z.string(), z.unknown())
const Ref = z.string()

/**
 * Every file that was ever kept, those replaced since too, by the event that brought it; of exempt matter where
 * `reads` says that this reader may know of it.
 */
export function keptFiles(db: Connection, reads: readonly string[]): FileOf[] {
  const open = mattersOpenTo(db, reads)
  return bringing(db)
    .all()
    .flatMap(row => {
      const says = Payload.parse(JSON.parse(row.open))
      const matter = Ref.safeParse(says['matter']).data
      const withheld = row.exempt !== null && matter !== undefined && open.has(matter)
      const files = [...filesIn(says), ...(withheld ? filesIn(JSON.parse(row.exempt ?? 'null')) : [])]
      const ref = [says['evidence'], matter, says['inspection']].map(one => Ref.safeParse(one).data)
      return files.map(({ sha256, name, mime }) => ({
        ...{ sha256, name, mime, number: row.number },
        ref: ref.find(one => one !== undefined) ?? null,
      }))
    })
}

function filesIn(value: unknown): KeptFile[] {
  const file = KeptFile.safeParse(value).data
  if (file) return [file]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : []
}
