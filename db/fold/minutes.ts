import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { item, meeting } from '../schema/meetings.ts'
import { minutesCorrection } from '../schema/minutes.ts'

const given = sql.placeholder

export function foldMinutes(db: Connection) {
  const draft = db
    .update(meeting)
    .set({ minutesDrafted: true })
    .where(eq(meeting.ref, given('meeting')))
    .prepare()
  const minute = db
    .update(item)
    .set({ note: sql`${given('is')}` })
    .where(and(eq(item.meeting, given('meeting')), eq(item.item, given('item'))))
    .prepare()
  const confirm = db
    .update(meeting)
    .set({ confirmedMeeting: sql`${given('by')}`, confirmedLetter: sql`${given('letter')}` })
    .where(eq(meeting.ref, given('meeting')))
    .prepare()
  const insertCorrection = inserting(db, minutesCorrection)

  return {
    'minutes-drafted': ({ says }) => draft.run(says),
    'item-minuted': ({ says: { meeting, item, is } }) => minute.run({ meeting, item, is }),
    'minutes-confirmed': ({ says: { meeting, by } }) =>
      confirm.run({ meeting, by: by.meeting, letter: by.letter }),
    'minutes-corrected': ({ says: { by, ...corrected } }) =>
      insertCorrection({ byMeeting: by.meeting, byLetter: by.letter, ...corrected }),
  } satisfies Partial<Folds>
}
