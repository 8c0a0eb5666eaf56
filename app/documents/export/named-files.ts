import { z } from 'zod'
import { partOf, type ExportedEvent } from './exported-history.ts'

/** A file that an event names. `of` is the reference of the record it belongs to, where the open part gives one. */
export interface NamedFile {
  event: number
  part: 'open' | 'exempt'
  of: string | null
  sha256: string
  name: string
  mime: string
  size: number
}

const File = z.object({ sha256: z.string(), name: z.string(), mime: z.string(), size: z.number() })

/** Every file that an event names in a part that is in the export, in the order in which its JSON names them. */
export function filesNamedBy(event: ExportedEvent): NamedFile[] {
  const names = (json: string | null) => json?.includes('"sha256":') ?? false
  if (!names(event.open) && !names(event.exempt)) return []
  const open = partOf(event.open)
  const of =
    [open['evidence'], open['matter'], open['inspection']].find(ref => typeof ref === 'string') ?? null
  const row = (part: NamedFile['part']) => (file: z.infer<typeof File>) => ({
    event: event.number,
    part,
    of,
    ...file,
  })
  return [
    ...filesIn(open).map(row('open')),
    ...(event.exempt === null ? [] : filesIn(partOf(event.exempt)).map(row('exempt'))),
  ]
}

function filesIn(value: unknown): z.infer<typeof File>[] {
  if (typeof value !== 'object' || value === null) return []
  const file = File.safeParse(value)
  return file.success ? [file.data] : Object.values(value).flatMap(filesIn)
}
