import { asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { body, person } from '../schema/people.ts'
import { request } from '../schema/requests.ts'

const given = sql.placeholder

const told = (db: Connection) =>
  db
    .select({
      ref: request.ref,
      asks: request.asks,
      owner: request.owner,
      ownerName: person.name,
      due: request.due,
      meeting: request.meeting,
      letter: request.letter,
      openedAt: request.openedAt,
      metOn: meeting.on,
      bodyName: body.name,
      answer: request.answer,
      answeredAt: request.answeredAt,
      answeredBy: request.answeredBy,
    })
    .from(request)
    .leftJoin(person, eq(person.id, request.owner))
    .leftJoin(meeting, eq(meeting.ref, request.meeting))
    .leftJoin(body, eq(body.id, meeting.body))

const one = prepared(db =>
  told(db)
    .where(eq(request.ref, given('ref')))
    .prepare(),
)
/** Those without a day last: a day that has passed must not be hidden below them. */
const byDay = [sql`${request.due} is null`, asc(request.due), asc(request.ref)]
const open = prepared(db =>
  told(db)
    .where(isNull(request.answer))
    .orderBy(...byDay)
    .prepare(),
)
const answered = prepared(db =>
  told(db)
    .where(isNotNull(request.answer))
    .orderBy(sql`${request.answeredAt} desc`, asc(request.ref))
    .prepare(),
)

export const requestByRef = (db: Connection, ref: string) => one(db).get({ ref })
export const openRequests = (db: Connection) => open(db).all()
export const answeredRequests = (db: Connection) => answered(db).all()
export type RequestRow = ReturnType<typeof openRequests>[number]
