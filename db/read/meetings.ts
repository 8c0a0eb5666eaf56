import { and, asc, desc, eq, isNotNull, lte, sql } from 'drizzle-orm'
import type { Day } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { item, meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'

const given = sql.placeholder
const told = {
  ref: meeting.ref,
  body: meeting.body,
  bodyName: body.name,
  on: meeting.on,
  year: meeting.year,
  inYear: meeting.inYear,
  place: meeting.place,
  heldAt: meeting.heldAt,
}
const resolutionCount = sql<number>`(select count(*) from resolution where resolution.meeting = ${meeting.ref})`

const one = prepared(db =>
  db
    .select({
      ...told,
      resolutions: resolutionCount,
      approves: body.approves,
      agendaPublishedOn: meeting.agendaPublishedOn,
      agendaLateReason: meeting.agendaLateReason,
      quorum: meeting.quorum,
      others: meeting.others,
      minutesDrafted: meeting.minutesDrafted,
      confirmedMeeting: meeting.confirmedMeeting,
      confirmedLetter: meeting.confirmedLetter,
    })
    .from(meeting)
    .innerJoin(body, eq(body.id, meeting.body))
    .where(eq(meeting.ref, given('ref')))
    .prepare(),
)
const itemsOf = prepared(db =>
  db
    .select()
    .from(item)
    .where(eq(item.meeting, given('meeting')))
    .orderBy(asc(item.item))
    .prepare(),
)
const all = prepared(db =>
  db
    .select({
      ...told,
      items: sql<number>`(select count(*) from item where item.meeting = ${meeting.ref})`,
      resolutions: resolutionCount,
    })
    .from(meeting)
    .innerJoin(body, eq(body.id, meeting.body))
    .orderBy(desc(meeting.on), asc(meeting.ref))
    .prepare(),
)
const ofBody = prepared(db =>
  db
    .select({ ...told, resolutions: resolutionCount })
    .from(meeting)
    .innerJoin(body, eq(body.id, meeting.body))
    .where(eq(meeting.body, given('body')))
    .orderBy(desc(meeting.on))
    .prepare(),
)
const lastHeld = prepared(db =>
  db
    .select(told)
    .from(meeting)
    .innerJoin(body, eq(body.id, meeting.body))
    .where(and(eq(meeting.body, given('body')), isNotNull(meeting.heldAt), lte(meeting.on, given('today'))))
    .orderBy(desc(meeting.on))
    .limit(1)
    .prepare(),
)
const bodies = prepared(db =>
  db
    .select()
    .from(body)
    .orderBy(sql`${body.name} collate nocase`)
    .prepare(),
)
/** A meeting with its items' numbers and the number of its resolutions, as its rules need it. */
export function meetingByRef(db: Connection, ref: string) {
  const row = one(db).get({ ref })
  if (row === undefined) return undefined
  const items = itemsOfMeeting(db, ref).map(({ item }) => item)
  return { ...row, held: row.heldAt !== null, confirmed: row.confirmedMeeting !== null, items }
}
export type MeetingState = NonNullable<ReturnType<typeof meetingByRef>>

/** An item of a meeting, with that meeting. */
export function itemByNumber(db: Connection, ref: string, number: number) {
  const meeting = meetingByRef(db, ref)
  const found = itemsOfMeeting(db, ref).find(({ item }) => item === number)
  return meeting && found && { ...found, meeting }
}

export const itemsOfMeeting = (db: Connection, meeting: string) => itemsOf(db).all({ meeting })

/** Newest first. */
export const allMeetings = (db: Connection) => all(db).all()

/** Newest first. */
export const meetingsOfBody = (db: Connection, body: string) => ofBody(db).all({ body })

/** The newest meeting of a body that was held on or before a day. */
export const lastMeetingHeld = (db: Connection, body: string, today: Day) => lastHeld(db).get({ body, today })

export const allBodies = (db: Connection) => bodies(db).all()
export const bodyById = (db: Connection, id: string) => allBodies(db).find(body => body.id === id)
