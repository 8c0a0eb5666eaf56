import { eq, sql } from 'drizzle-orm'
import { Instant } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { headOf } from '../history.ts'
import { prepared } from '../prepare.ts'
import { event } from '../schema/history.ts'

const one = prepared(db =>
  db
    .select({ hash: event.hash, previous: event.previous, at: event.at })
    .from(event)
    .where(eq(event.number, sql.placeholder('number')))
    .prepare(),
)

/** The hash that seals an event, and the one before it. Read from the live database: a hash tells nothing of its event. */
export const sealOf = (live: Connection, number: number) => one(live).get({ number })

/** The head of the chain: what a copy of it that is kept elsewhere is held against. */
export function newestSeal(live: Connection) {
  const { number, hash, at } = headOf(live)
  return { number, hash, at: Instant.parse(at) }
}

/** When the event was that has this number, and a hash that begins so; null where none has. */
export function momentOfSeal(live: Connection, number: number, hash: string): Instant | null {
  const seal = sealOf(live, number)
  return seal?.hash.startsWith(hash) ? Instant.parse(seal.at) : null
}
