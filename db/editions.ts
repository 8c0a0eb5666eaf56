import { eq } from 'drizzle-orm'
import { Day, endOfDayInLondon, Instant } from '../app/domain/day.ts'
import { after, endOf, eventOf, type LookedBackTo, type Moment } from '../app/domain/moment.ts'
import { openDatabase, type Connection } from './connection.ts'
import { fold } from './fold.ts'
import { eventsOf, hasExempt, headOf, lastBefore, type Parts } from './history.ts'
import { prepared } from './prepare.ts'
import { openReaders } from './readers.ts'
import { inspection } from './schema/inspections.ts'
import { withholding } from './withhold.ts'

/** State folded from history, read by the same queries whichever it is. `key` names it: part of a page's ETag. */
export interface Edition {
  db: Connection
  through: number
  /** Null where it is the present. */
  asAt: LookedBackTo | null
  key: string
}

/** What a reader may read. */
export interface Reading {
  parts: Parts
  asAt: Moment | null
  seesEmbargoed: boolean
  /** Who may read exempt matter, and who has. */
  seesRights: boolean
}

interface Hidden {
  /** Inspections under embargo. */
  withheld: readonly string[]
  hidesRights: boolean
  /** What auditors write is never public. */
  isPublic: boolean
}
interface Folded {
  db: Connection
  through: number
  withheld: (event: Parameters<typeof fold>[1]) => boolean
}

/** Editions other than the live one, folded on demand into memory; the `keep` used last are kept. */
export function openEditions(live: Connection, keep: number) {
  const kept = new Map<string, Folded>()
  const readers = openReaders()

  function editionFor({ parts, asAt, seesEmbargoed, seesRights }: Reading): Edition {
    const through = throughOf(live, asAt)
    const withheld = seesEmbargoed ? [] : embargoed(live)
    const folded = parts === 'open' && hasExempt(live, through) ? 'open' : 'full'
    const hidesRights = folded === 'open' && !seesRights
    const name = [folded, asAt ?? 'now', ...(hidesRights ? ['no rights'] : []), ...withheld].join(' ')
    const key = `${name} ${String(through)}`
    if (folded === 'full' && asAt === null && withheld.length === 0) return { db: live, through, asAt, key }
    const { db } = caughtUp(name, folded, { withheld, hidesRights, isPublic: false }, through)
    return { db, through, asAt: asAt && lookedBack(db, asAt), key }
  }

  function caughtUp(name: string, parts: Parts, hidden: Hidden, through: number): Folded {
    const edition = kept.get(name) ?? {
      db: openDatabase(':memory:'),
      through: 0,
      withheld: withholding(hidden.withheld, hidden.hidesRights, hidden.isPublic),
    }
    kept.delete(name)
    edition.db.$client.transaction(() => {
      for (const event of eventsOf(live, parts, edition.through, through)) {
        if (!edition.withheld(event)) fold(edition.db, event)
      }
    })()
    edition.through = through
    kept.set(name, edition)
    for (const oldest of kept.keys()) if (kept.size > keep) letGo(oldest)
    return edition
  }

  /** A request may still be reading it: it is closed when nobody does. */
  function letGo(name: string) {
    const edition = kept.get(name)
    kept.delete(name)
    readers.letGo(() => edition?.db.$client.close())
  }

  /** What the public would see through an event, by the embargoes of that moment: the same whenever it is asked. */
  function publicThrough(through: number): Edition {
    const withheld = embargoedThrough(live, through)
    const parts = hasExempt(live, through) ? 'open' : 'full'
    const key = `public ${String(through)}`
    return {
      db: caughtUp(key, parts, { withheld, hidesRights: true, isPublic: true }, through).db,
      through,
      asAt: null,
      key,
    }
  }

  /** What the public would see if all were released now. */
  function publicNow(): Edition {
    const through = headOf(live).number
    const withheld = embargoed(live)
    const parts = hasExempt(live, through) ? 'open' : 'full'
    const name = ['public now', parts, ...withheld].join(' ')
    const { db } = caughtUp(name, parts, { withheld, hidesRights: true, isPublic: true }, through)
    return { db, through, asAt: null, key: `${name} ${String(through)}` }
  }

  return {
    editionFor,
    publicThrough,
    publicNow,
    /** Somebody begins to read; gives what they call when they have ended. */
    reading: readers.enter,
    /** After a redaction nothing that was folded before may be read again. */
    forget: () => {
      for (const name of kept.keys()) letGo(name)
    },
    close: () => {
      for (const { db } of kept.values()) db.$client.close()
      kept.clear()
    },
  }
}
export type Editions = ReturnType<typeof openEditions>
/** What commands and pages ask of the editions about publishing. */
export type PublicEditions = Pick<Editions, 'publicThrough' | 'publicNow'>

/** The live edition, which commands decide on. */
export function liveEdition(live: Connection): Edition {
  const through = headOf(live).number
  return { db: live, through, asAt: null, key: `full now ${String(through)}` }
}

/** The number of the last event through a moment; of the newest for the present. */
export function throughOf(live: Connection, asAt: Moment | null): number {
  const event = asAt === null ? Infinity : eventOf(asAt)
  if (event !== null) return Math.min(event, headOf(live).number)
  return lastBefore(live, endOfDayInLondon(Day.parse(asAt)))
}

// Read from the edition, not from history: the time of an event that is withheld must not be told either.
const lastKnownAt = prepared(({ $client }) =>
  $client.prepare<[], string>('select at from entry order by number desc limit 1').pluck(),
)
function lookedBack(edition: Connection, asAt: Moment): LookedBackTo {
  const event = eventOf(asAt)
  return event === null ? endOf(Day.parse(asAt)) : after(event, Instant.parse(lastKnownAt(edition).get()))
}

const embargoedInspections = prepared(db =>
  db
    .select({ ref: inspection.ref })
    .from(inspection)
    .where(eq(inspection.embargoed, true))
    .orderBy(inspection.ref)
    .prepare(),
)
function embargoed(live: Connection): string[] {
  return embargoedInspections(live)
    .all()
    .map(({ ref }) => ref)
}

// From history itself, because the live state only knows which embargoes stand now.
const embargoedBy = prepared(({ $client }) =>
  $client
    .prepare<{ through: number }, string>(
      `select json_extract(open, '$.inspection') as ref from event
       where type = 'inspection-recorded' and number <= @through and json_extract(open, '$.embargoed')
       except select json_extract(open, '$.inspection') from event
       where type = 'inspection-published' and number <= @through order by ref`,
    )
    .pluck(),
)
const embargoedThrough = (live: Connection, through: number) => embargoedBy(live).all({ through })
