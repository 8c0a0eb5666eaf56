import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import type { Day } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { minutesCorrection } from '../schema/minutes.ts'
import { body } from '../schema/people.ts'

const given = sql.placeholder

const earlier = prepared(db =>
  db
    .select({
      ref: meeting.ref,
      on: meeting.on,
      confirmed: sql<number>`${meeting.confirmedMeeting} is not null`.mapWith(Boolean),
    })
    .from(meeting)
    .where(
      and(eq(meeting.body, given('body')), lt(meeting.on, given('before')), eq(meeting.minutesDrafted, true)),
    )
    .orderBy(desc(meeting.on))
    .prepare(),
)
const confirmedAt = prepared(db =>
  db
    .select({ ref: meeting.ref, on: meeting.on, letter: meeting.confirmedLetter })
    .from(meeting)
    .where(eq(meeting.confirmedMeeting, given('meeting')))
    .orderBy(asc(meeting.on))
    .prepare(),
)
const corrections = prepared(db =>
  db
    .select({
      item: minutesCorrection.item,
      correction: minutesCorrection.correction,
      meeting: minutesCorrection.byMeeting,
      letter: minutesCorrection.byLetter,
      metOn: meeting.on,
      bodyName: body.name,
    })
    .from(minutesCorrection)
    .innerJoin(meeting, eq(meeting.ref, minutesCorrection.byMeeting))
    .innerJoin(body, eq(body.id, meeting.body))
    .where(eq(minutesCorrection.meeting, given('meeting')))
    .orderBy(asc(meeting.on), asc(minutesCorrection.byLetter))
    .prepare(),
)
const correctedAt = prepared(db =>
  db
    .select({ ref: meeting.ref, on: meeting.on, letter: minutesCorrection.byLetter })
    .from(minutesCorrection)
    .innerJoin(meeting, eq(meeting.ref, minutesCorrection.meeting))
    .where(eq(minutesCorrection.byMeeting, given('meeting')))
    .orderBy(asc(minutesCorrection.byLetter))
    .prepare(),
)

/** The drafted or confirmed minutes of a body's meetings before a day, newest first. */
export const earlierMinutes = (db: Connection, body: string, before: Day) => earlier(db).all({ body, before })

/** Whose minutes a meeting confirmed, and by which of its resolutions. */
export const minutesConfirmedAt = (db: Connection, meeting: string) => confirmedAt(db).all({ meeting })

/** Whose minutes a meeting corrected, and by which of its resolutions. */
export const minutesCorrectedAt = (db: Connection, meeting: string) => correctedAt(db).all({ meeting })

/** What later meetings corrected of a meeting's minutes, in the order they did. */
export const correctionsOf = (db: Connection, meeting: string) => corrections(db).all({ meeting })
