import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { recommendation } from '../schema/resolutions.ts'

const given = sql.placeholder
const executive = alias(body, 'executive')

const told = (db: Connection) =>
  db
    .select({
      ...getTableColumns(recommendation),
      toName: executive.name,
      metOn: meeting.on,
      bodyName: body.name,
      from: meeting.body,
    })
    .from(recommendation)
    .innerJoin(executive, eq(executive.id, recommendation.body))
    .innerJoin(meeting, eq(meeting.ref, recommendation.meeting))
    .innerJoin(body, eq(body.id, meeting.body))

const one = prepared(db =>
  told(db)
    .where(and(eq(recommendation.meeting, given('meeting')), eq(recommendation.letter, given('letter'))))
    .prepare(),
)
/** To it, or made by it: those without an answer first, of these what is due soonest. */
const ofBody = prepared(db =>
  told(db)
    .where(sql`${recommendation.body} = ${given('body')} or ${meeting.body} = ${given('body')}`)
    .orderBy(
      sql`${recommendation.response} is not null`,
      sql`${recommendation.due} is null`,
      asc(recommendation.due),
      asc(meeting.on),
    )
    .prepare(),
)

export const recommendationBy = (db: Connection, meeting: string, letter: string) =>
  one(db).get({ meeting, letter })
export type RecommendationRow = NonNullable<ReturnType<typeof recommendationBy>>

/** What a body recommended or has to respond to. */
export const recommendationsOf = (db: Connection, body: string) => ofBody(db).all({ body })
