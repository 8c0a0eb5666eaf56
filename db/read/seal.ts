import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { event } from '../schema/history.ts'

const one = prepared(db =>
  db
    .select({ hash: event.hash, previous: event.previous })
    .from(event)
    .where(eq(event.number, sql.placeholder('number')))
    .prepare(),
)

/** The hash that seals an event, and the one before it. Read from the live database: a hash tells nothing of its event. */
export const sealOf = (live: Connection, number: number) => one(live).get({ number })
