import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { referral, resolution } from '../schema/resolutions.ts'

const given = sql.placeholder
const receiver = alias(body, 'receiver')

const told = (db: Connection) =>
  db
    .select({
      ...getTableColumns(referral),
      toName: receiver.name,
      metOn: meeting.on,
      bodyName: body.name,
      words: resolution.words,
    })
    .from(referral)
    .innerJoin(receiver, eq(receiver.id, referral.body))
    .innerJoin(meeting, eq(meeting.ref, referral.meeting))
    .innerJoin(body, eq(body.id, meeting.body))
    .innerJoin(
      resolution,
      and(eq(resolution.meeting, referral.meeting), eq(resolution.letter, referral.letter)),
    )

const one = prepared(db =>
  told(db)
    .where(and(eq(referral.meeting, given('meeting')), eq(referral.letter, given('letter'))))
    .prepare(),
)
const awaiting = prepared(db =>
  told(db)
    .where(and(eq(referral.body, given('body')), isNull(referral.takenUpBy)))
    .orderBy(asc(meeting.on), asc(referral.letter))
    .prepare(),
)
const meetingsSince = prepared(db =>
  db
    .select({ ref: meeting.ref, on: meeting.on })
    .from(meeting)
    .where(and(eq(meeting.body, given('body')), sql`${meeting.on} >= ${given('since')}`))
    .orderBy(asc(meeting.on))
    .prepare(),
)

export const referralBy = (db: Connection, meeting: string, letter: string) =>
  one(db).get({ meeting, letter })
export type ReferralRow = NonNullable<ReturnType<typeof referralBy>>

/** What other bodies referred to this one and no meeting of it has taken up, longest waiting first. */
export const referralsAwaiting = (db: Connection, body: string) => awaiting(db).all({ body })

/** The meetings of a body on and after a day, which may have taken a matter up. */
export const meetingsOfSince = (db: Connection, body: string, since: string) =>
  meetingsSince(db).all({ body, since })
