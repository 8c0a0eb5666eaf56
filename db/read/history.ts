import { and, desc, eq, getTableColumns, gt, lt, sql } from 'drizzle-orm'
import { readSays, SignedRow, type Recorded, type SubjectOf } from '../../app/domain/history.ts'
import type { Connection } from '../connection.ts'
import { lastBeforeIn } from '../last-before.ts'
import { prepared } from '../prepare.ts'
import { entry, entrySubject } from '../schema/history.ts'

const given = sql.placeholder

/** How many entries a page of history holds. */
export const entriesOnPage = 50

const ofSubject = prepared(db =>
  db
    .select(getTableColumns(entry))
    .from(entrySubject)
    .innerJoin(entry, eq(entry.number, entrySubject.number))
    .where(
      and(
        eq(entrySubject.kind, given('kind')),
        eq(entrySubject.ref, given('ref')),
        lt(entrySubject.number, given('before')),
      ),
    )
    .orderBy(desc(entrySubject.number))
    .limit(entriesOnPage)
    .prepare(),
)
const newest = prepared(db =>
  db
    .select()
    .from(entry)
    .where(
      and(
        gt(entry.number, given('after')),
        lt(entry.number, given('before')),
        sql`(${given('by')} is null or ${entry.by} = ${given('by')})`,
        sql`(${given('type')} is null or ${entry.type} = ${given('type')})`,
      ),
    )
    .orderBy(desc(entry.number))
    .limit(entriesOnPage)
    .prepare(),
)
const one = prepared(db =>
  db
    .select()
    .from(entry)
    .where(eq(entry.number, given('number')))
    .prepare(),
)
const lastNumber = prepared(db =>
  db
    .select({ number: sql<number | null>`max(${entry.number})` })
    .from(entry)
    .prepare(),
)

/** Entries in this edition about one record, newest first, before an event number: a page of them. */
export const historyOf = (db: Connection, { kind, ref }: SubjectOf, before: number): Recorded[] =>
  ofSubject(db).all({ kind, ref, before }).map(read)

export interface HistoryFilter {
  by: string | null
  type: string | null
  /** Instants: from the first, up to but not with the second. */
  from: string
  until: string
}
/** Entries in this edition that match, newest first, before an event number: a page of them. */
export const newestHistory = (
  db: Connection,
  { by, type, from, until }: HistoryFilter,
  before: number,
): Recorded[] =>
  newest(db)
    .all({
      by,
      type,
      after: lastEntryBefore(db, from),
      before: Math.min(before, lastEntryBefore(db, until) + 1),
    })
    .map(read)
const lastEntryBefore = lastBeforeIn('entry')

export function entryOf(db: Connection, number: number): Recorded | null {
  const row = one(db).get({ number })
  return row === undefined ? null : read(row)
}

/** The number of the newest entry in this edition; 0 where there is none. */
export const newestNumber = (db: Connection): number => lastNumber(db).get()?.number ?? 0

function read({ says, ...row }: typeof entry.$inferSelect): Recorded {
  const signature = SignedRow.parse(row)
  return { ...signature, says: readSays(signature.type, JSON.parse(says)) }
}
