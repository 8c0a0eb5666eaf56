import { and, asc, eq, gte, lt, sql } from 'drizzle-orm'
import { readSays, SignedRow, type EventType, type RecordedOf } from '../../app/domain/history.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { entry } from '../schema/history.ts'
import { instantsOf, type Period } from './closures.ts'

const given = sql.placeholder

const ofType = prepared(db =>
  db
    .select()
    .from(entry)
    .where(and(eq(entry.type, given('type')), gte(entry.at, given('from')), lt(entry.at, given('until'))))
    .orderBy(asc(entry.number))
    .prepare(),
)

/** The events of one type in a period, oldest first, as this edition's readers may know them. */
export function eventsOfType<T extends EventType>(db: Connection, type: T, period: Period): RecordedOf<T>[] {
  return ofType(db)
    .all({ type, ...instantsOf(period) })
    .map(({ says, ...row }) => ({
      ...SignedRow.parse(row),
      type,
      says: readSays(type, JSON.parse(says)),
    }))
}
