import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { trackingClass } from '../schema/resolutions.ts'

const given = sql.placeholder

const told = (db: Connection) =>
  db
    .select({
      ref: trackingClass.ref,
      key: trackingClass.key,
      mark: trackingClass.mark,
      reviewOn: trackingClass.reviewOn,
      meeting: trackingClass.meeting,
      letter: trackingClass.letter,
      metOn: meeting.on,
      bodyName: body.name,
    })
    .from(trackingClass)
    .leftJoin(meeting, eq(meeting.ref, trackingClass.meeting))
    .leftJoin(body, eq(body.id, meeting.body))

const ofRecord = prepared(db =>
  told(db)
    .where(and(eq(trackingClass.kind, given('kind')), eq(trackingClass.ref, given('ref'))))
    .orderBy(asc(trackingClass.number))
    .prepare(),
)
/** The class given last to each record of a kind. */
const standing = prepared(db =>
  told(db)
    .where(
      and(
        eq(trackingClass.kind, given('kind')),
        sql`${trackingClass.number} = (select max(number) from tracking_class as later
          where later.kind = ${trackingClass.kind} and later.ref = ${trackingClass.ref})`,
      ),
    )
    .prepare(),
)

/** Every class that boards gave to a point or an action, oldest first: the last one stands. */
export const trackingOf = (db: Connection, kind: 'point' | 'action', ref: string) =>
  ofRecord(db).all({ kind, ref })
export type TrackingRow = ReturnType<typeof trackingOf>[number]

/** How points, or actions, now stand on the key of the board that tracks them, by reference. */
export const trackingStanding = (
  db: Connection,
  kind: 'point' | 'action',
): ReadonlyMap<string, TrackingRow> =>
  new Map(
    standing(db)
      .all({ kind })
      .map(row => [row.ref, row]),
  )
