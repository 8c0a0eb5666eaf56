import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { headOf, type Head } from '../history.ts'
import type { Connection } from '../connection.ts'
import { event } from '../schema/history.ts'
import { councilOf } from './people.ts'

export type EventToExport = typeof event.$inferSelect
export interface HistoryToExport {
  council: string
  head: Head
  /** In order. A withheld exempt part is null, and so is its salt; its digest stays. */
  events: EventToExport[]
}

const OfMatter = z.object({ matter: z.string() })

/** All of history as it stands at one moment, embargoed or not, with the exempt parts of these matters alone. */
export function historyToExport(live: Connection, matters: readonly string[]): HistoryToExport {
  const mayHold = (open: string) => {
    const named = OfMatter.safeParse(JSON.parse(open))
    return named.success && matters.includes(named.data.matter)
  }
  return live.$client.transaction(() => ({
    council: councilOf(live)?.name ?? '',
    head: headOf(live),
    events: live
      .select()
      .from(event)
      .orderBy(asc(event.number))
      .all()
      .map(row =>
        row.exempt === null || mayHold(row.open) ? row : { ...row, exempt: null, exemptSalt: null },
      ),
  }))()
}
