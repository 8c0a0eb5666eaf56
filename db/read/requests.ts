import { and, asc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { endOfDayInLondon, type Day } from '../../app/domain/day.ts'
import { RequestFacts } from '../../app/domain/events/requests.ts'
import { ExemptParagraph } from '../../app/domain/exempt-paragraph.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { briefing, request } from '../schema/requests.ts'

const given = sql.placeholder

const told = (db: Connection) =>
  db
    .select({ ...getTableColumns(request), metOn: meeting.on, bodyName: body.name })
    .from(request)
    .leftJoin(meeting, eq(meeting.ref, request.meeting))
    .leftJoin(body, eq(body.id, request.body))

const one = prepared(db =>
  told(db)
    .where(eq(request.ref, given('ref')))
    .prepare(),
)
/** The day set, or the one a member is entitled to where that is earlier. */
const dueDay = sql`min(coalesce(${request.due}, ${request.entitledBy}), coalesce(${request.entitledBy}, ${request.due}))`
/** Those without a day last: a day that has passed must not be hidden below them. */
const byDay = [sql`${dueDay} is null`, sql`${dueDay}`, asc(request.ref)]
const open = prepared(db =>
  told(db)
    .where(isNull(request.outcome))
    .orderBy(...byDay)
    .prepare(),
)
const openOfBody = prepared(db =>
  told(db)
    .where(and(eq(request.body, given('body')), isNull(request.outcome)))
    .orderBy(...byDay)
    .prepare(),
)
/** Made by then, and closed after it or not at all. */
const openOn = prepared(db =>
  told(db)
    .where(
      and(
        eq(request.body, given('body')),
        sql`${request.madeOn} <= ${given('day')}`,
        sql`(${request.closedAt} is null or ${request.closedAt} >= ${given('dayEnded')})`,
      ),
    )
    .orderBy(...byDay)
    .prepare(),
)
const closed = prepared(db =>
  told(db)
    .where(isNotNull(request.outcome))
    .orderBy(sql`${request.closedAt} desc`, asc(request.ref))
    .prepare(),
)
const briefings = prepared(db =>
  db
    .select()
    .from(briefing)
    .where(eq(briefing.request, given('request')))
    .orderBy(asc(briefing.number))
    .prepare(),
)

export const requestByRef = (db: Connection, ref: string) => {
  const row = one(db).get({ ref })
  return row && stateOf(row)
}
export const openRequests = (db: Connection) => open(db).all().map(stateOf)
/** What is open now of those made to a body. */
export const openRequestsOf = (db: Connection, body: string) => openOfBody(db).all({ body }).map(stateOf)
/** What was open when the day ended on which a body met, as far as is known now. */
export const requestsOpenOn = (db: Connection, body: string, day: Day) =>
  openOn(db)
    .all({ body, day, dayEnded: endOfDayInLondon(day) })
    .map(stateOf)
export const closedRequests = (db: Connection) => closed(db).all().map(stateOf)
export type RequestRow = ReturnType<typeof stateOf>

/** The private briefings given on a request, oldest first. */
export const briefingsOf = (db: Connection, request: string) => briefings(db).all({ request })

type Row = NonNullable<ReturnType<ReturnType<typeof one>['get']>>
const Paragraphs = z.array(ExemptParagraph)

/** What stands in the table as text, as what it says. */
function stateOf({ facts, refusedParagraphs, confidential, ...row }: Row) {
  return {
    ...row,
    facts: facts === null ? null : RequestFacts.parse(JSON.parse(facts)),
    refusedParagraphs: refusedParagraphs === null ? [] : Paragraphs.parse(JSON.parse(refusedParagraphs)),
    confidential: confidential === 1,
  }
}
