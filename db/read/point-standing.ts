import { and, asc, eq, sql } from 'drizzle-orm'
import type { ClosablePoint } from '../../app/domain/point-closure.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { point } from '../schema/inspections.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { resolutionPoint } from '../schema/resolutions.ts'

const given = sql.placeholder
/** What a board did with a point last. */
const last = sql`${resolutionPoint.number} =
  (select max(number) from resolution_point as later where later.point = ${resolutionPoint.point})`

const told = (db: Connection) =>
  db
    .select({
      point: resolutionPoint.point,
      effect: resolutionPoint.effect,
      reason: resolutionPoint.reason,
      meeting: resolutionPoint.meeting,
      letter: resolutionPoint.letter,
      metOn: meeting.on,
      bodyName: body.name,
    })
    .from(resolutionPoint)
    .leftJoin(meeting, eq(meeting.ref, resolutionPoint.meeting))
    .leftJoin(body, eq(body.id, meeting.body))

const ofPoint = prepared(db =>
  told(db)
    .where(eq(resolutionPoint.point, given('point')))
    .orderBy(asc(resolutionPoint.number))
    .prepare(),
)
const closed = prepared(db =>
  told(db)
    .where(and(eq(resolutionPoint.effect, 'closed'), last))
    .prepare(),
)
const one = prepared(db =>
  db
    .select({
      ref: point.ref,
      removed: point.removed,
      closed: sql`exists (select 1 from ${resolutionPoint}
        where ${resolutionPoint.point} = ${point.ref} and ${resolutionPoint.effect} = 'closed' and ${last})`
        .mapWith(Boolean)
        .as('closed'),
    })
    .from(point)
    .where(eq(point.ref, given('ref')))
    .prepare(),
)

/** A point as the rule of closing needs it. */
export const closablePoint = (db: Connection, ref: string): ClosablePoint | undefined => one(db).get({ ref })

/** Every time boards closed or reopened a point, oldest first. */
export const closuresOf = (db: Connection, point: string) => ofPoint(db).all({ point })
export type Closure = ReturnType<typeof closuresOf>[number]

/** The points that stand closed, by reference, each with the resolution that closed it. */
export const closedPoints = (db: Connection): ReadonlyMap<string, Closure> =>
  new Map(
    closed(db)
      .all()
      .map(row => [row.point, row]),
  )
