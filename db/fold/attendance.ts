import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { attendance, interest } from '../schema/attendance.ts'
import { meeting } from '../schema/meetings.ts'

const given = sql.placeholder

export function foldAttendance(db: Connection) {
  const forget = db
    .delete(attendance)
    .where(eq(attendance.meeting, given('meeting')))
    .prepare()
  const insertAttendance = inserting(db, attendance)
  const setOthers = db
    .update(meeting)
    .set({ quorum: sql`${given('quorum')}`, others: sql`${given('others')}` })
    .where(eq(meeting.ref, given('meeting')))
    .prepare()
  const insertInterest = inserting(db, interest)
  const removeInterest = db
    .update(interest)
    .set({ removed: true })
    .where(and(eq(interest.meeting, given('meeting')), eq(interest.interest, given('interest'))))
    .prepare()

  return {
    'attendance-recorded': ({ says: { meeting, quorum, members, others } }) => {
      forget.run({ meeting })
      for (const member of members) insertAttendance({ meeting, ...member })
      setOthers.run({ meeting, quorum, others })
    },
    'interest-declared': ({ says }) => insertInterest({ ...says, removed: false }),
    'interest-removed': ({ says }) => removeInterest.run({ meeting: says.meeting, interest: says.interest }),
  } satisfies Partial<Folds>
}
