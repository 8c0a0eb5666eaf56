import { and, asc, desc, eq, getTableColumns, isNotNull, lte, sql } from 'drizzle-orm'
import type { Instant } from '../../app/domain/day.ts'
import type { PackState } from '../../app/domain/pack.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { pack, packSection, publishedPost } from '../schema/packs.ts'
import { body } from '../schema/people.ts'

const given = sql.placeholder

const told = (db: Connection) =>
  db
    .select({ ...getTableColumns(pack), on: meeting.on, body: meeting.body, bodyName: body.name })
    .from(pack)
    .innerJoin(meeting, eq(meeting.ref, pack.meeting))
    .innerJoin(body, eq(body.id, meeting.body))

const one = prepared(db =>
  told(db)
    .where(eq(pack.ref, given('ref')))
    .prepare(),
)
const all = prepared(db =>
  told(db)
    .orderBy(desc(sql`${pack}.rowid`))
    .prepare(),
)
const everReleased = prepared(db =>
  told(db).where(isNotNull(pack.releasedNumber)).orderBy(desc(pack.releasedNumber)).prepare(),
)
const newest = prepared(db =>
  told(db)
    .where(and(eq(pack.state, 'released'), lte(pack.releasedNumber, given('through'))))
    .orderBy(desc(pack.releasedNumber))
    .limit(1)
    .prepare(),
)
const ofMeeting = prepared(db =>
  told(db)
    .where(eq(pack.meeting, given('meeting')))
    .orderBy(asc(sql`${pack}.rowid`))
    .prepare(),
)
const sections = prepared(db =>
  db
    .select({ section: packSection.section, text: packSection.text })
    .from(packSection)
    .where(eq(packSection.pack, given('pack')))
    .prepare(),
)
const posts = prepared(db => db.select().from(publishedPost).orderBy(asc(publishedPost.post)).prepare())

/** A pack with its meeting's day and board. */
export const packByRef = (db: Connection, ref: string) => one(db).get({ ref })
export type PackRow = NonNullable<ReturnType<typeof packByRef>>

/** Newest first. */
export const allPacks = (db: Connection) => all(db).all()
/** Every pack that was ever released, those withdrawn since too, newest release first. */
export const releasedPacks = (db: Connection) => everReleased(db).all()
/** Those of a meeting, in the order they were prepared. */
export const packsOfMeeting = (db: Connection, meeting: string) => ofMeeting(db).all({ meeting })

export type Release = PackRow & {
  state: Extract<PackState, 'released'>
  releasedAt: Instant
  releasedNumber: number
}

/** The newest release through an event that has not been withdrawn: what the public sees. */
export function newestRelease(db: Connection, through = Number.MAX_SAFE_INTEGER): Release | null {
  const row = newest(db).get({ through })
  return row !== undefined && isRelease(row) ? row : null
}
/** The newest release before an event, withdrawn or not only as this edition knows. */
export function newestReleaseBefore(db: Connection, number: number): Release | null {
  return (
    releasedPacks(db)
      .filter(isRelease)
      .find(({ releasedNumber }) => releasedNumber < number) ?? null
  )
}

export const isRelease = (row: PackRow): row is Release =>
  row.state === 'released' && row.releasedNumber !== null

/** The parts of its report by their name. */
export const sectionsOf = (db: Connection, pack: string) =>
  new Map(
    sections(db)
      .all({ pack })
      .map(({ section, text }) => [section, text]),
  )

/** Posts that the public sees by name. */
export const publishedPosts = (db: Connection): string[] =>
  posts(db)
    .all()
    .map(({ post }) => post)
