import { and, asc, gt, lte, sql } from 'drizzle-orm'
import { readSays, SignedRow, type Event, type Recorded } from '../app/domain/history.ts'
import type { Role } from '../app/domain/role.ts'
import type { Connection } from './connection.ts'
import { inserting } from './insert.ts'
import { lastBeforeIn } from './last-before.ts'
import { prepared } from './prepare.ts'
import { event as eventTable } from './schema/history.ts'
import { digestOf, hashOf } from './seal.ts'

/** Which parts of the events an edition is folded from. */
export type Parts = 'full' | 'open'

export interface Head {
  number: number
  hash: string
  at: string
}

/** Who does a deed, in what role and when. */
export interface Signed {
  by: string
  role: Role
  deed: string
  at: string
}

// Asked several times by every request, which is why it stands as SQL: the same through Drizzle takes twice as long.
const lastEvent = prepared(({ $client }) =>
  $client.prepare<[], Head>('select number, hash, at from event order by number desc limit 1'),
)
const insertEvent = prepared(db => inserting(db, eventTable))

/** The newest event; number 0 and an empty hash before there is one. */
export function headOf(db: Connection): Head {
  return lastEvent(db).get() ?? { number: 0, hash: '', at: '' }
}

/** Seals an event over the one before and appends it. Must run inside a transaction. `newSalt` gives 32 hex digits. */
export function append(db: Connection, event: Event, signed: Signed, newSalt: () => string): Recorded {
  const head = headOf(db)
  // A clock that was set back must not put an event before the one it follows.
  const at = signed.at > head.at ? signed.at : head.at
  const open = JSON.stringify(event.says)
  const openSalt = newSalt()
  const exempt = event.exempt ? JSON.stringify(event.exempt) : null
  const exemptSalt = exempt === null ? null : newSalt()
  const sealed = {
    number: head.number + 1,
    ...signed,
    at,
    type: event.type,
    openDigest: digestOf(openSalt, open),
    exemptDigest: exempt === null || exemptSalt === null ? null : digestOf(exemptSalt, exempt),
    previous: head.hash,
  }
  const row = { ...sealed, open, openSalt, exempt, exemptSalt, hash: hashOf(sealed) }
  insertEvent(db)(row)
  return recordedFrom(row, 'full')
}

export interface EventRow {
  number: number
  at: string
  by: string
  role: string
  deed: string
  type: string
  open: string
  exempt: string | null
}

const eventsBetween = prepared(db =>
  db
    .select({
      number: eventTable.number,
      at: eventTable.at,
      by: eventTable.by,
      role: eventTable.role,
      deed: eventTable.deed,
      type: eventTable.type,
      open: eventTable.open,
      exempt: eventTable.exempt,
    })
    .from(eventTable)
    .where(
      and(
        gt(eventTable.number, sql.placeholder('after')),
        lte(eventTable.number, sql.placeholder('through')),
      ),
    )
    .orderBy(asc(eventTable.number))
    .limit(1000)
    .prepare(),
)

/** The events after one number through another, in order, with the parts a reader may know. */
export function* eventsOf(db: Connection, parts: Parts, after: number, through: number): Generator<Recorded> {
  let last = after
  while (last < through) {
    const rows = eventsBetween(db).all({ after: last, through })
    for (const row of rows) yield recordedFrom(row, parts)
    const newest = rows.at(-1)
    if (newest === undefined) return
    last = newest.number
  }
}

/** The number of the last event before an instant; 0 where there is none. */
export const lastBefore = lastBeforeIn('event')

/** Whether anything through an event has an exempt part. Where nothing has, the open edition is the full one. */
export function hasExempt(db: Connection, through: number): boolean {
  return firstExempt(db).get(through) !== undefined
}
const firstExempt = prepared(({ $client }) =>
  $client.prepare<[number]>('select 1 from event where exempt is not null and number <= ? limit 1'),
)

function recordedFrom(row: EventRow, parts: Parts): Recorded {
  const signature = SignedRow.parse(row)
  const open: unknown = JSON.parse(row.open)
  const exempt: unknown = parts === 'full' && row.exempt !== null ? JSON.parse(row.exempt) : {}
  return { ...signature, says: readSays(signature.type, Object.assign({}, open, exempt)) }
}
