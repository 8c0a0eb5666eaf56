import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { exemptSession } from '../schema/resolutions.ts'

const ofMeeting = prepared(db =>
  db
    .select()
    .from(exemptSession)
    .where(eq(exemptSession.meeting, sql.placeholder('meeting')))
    .prepare(),
)

/** The parts of a meeting from which the public was excluded. */
export const exemptSessionsOf = (db: Connection, meeting: string) => ofMeeting(db).all({ meeting })

/** Whether the public is out of the room as far as has been recorded. */
export const inExemptSession = (db: Connection, meeting: string): boolean =>
  exemptSessionsOf(db, meeting).some(({ left }) => left === null)
