import { eq, sql } from 'drizzle-orm'
import { addDays, Day, endOfDayInLondon } from '../../app/domain/day.ts'
import { municipalReference, municipalYear } from '../../app/domain/municipal-year.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { item, meeting } from '../schema/meetings.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder

/** What a meeting is planned without. */
const notYet = {
  heldAt: null,
  agendaPublishedOn: null,
  agendaLateReason: null,
  quorum: null,
  others: null,
  minutesDrafted: false,
  confirmedMeeting: null,
  confirmedLetter: null,
}

export function foldMeetings(db: Connection) {
  const index = indexWords(db)
  const insertMeeting = inserting(db, meeting)
  const countInYear = db.$client
    .prepare<[string, string], number>('select count(*) from meeting where body = ? and year = ?')
    .pluck()
  const dayOf = db.$client.prepare<[string], string>('select "on" from meeting where ref = ?').pluck()
  /** Written up days later or not, a meeting saw what stood before its day: what came after is news to the next one. */
  const hold = db
    .update(meeting)
    .set({ heldAt: sql`coalesce((select max(number) from entry where at < ${given('dayBegan')}), 0)` })
    .where(eq(meeting.ref, given('meeting')))
    .prepare()
  const insertItem = inserting(db, item)
  const publishAgenda = db
    .update(meeting)
    .set({
      agendaPublishedOn: sql`${given('on')}`,
      agendaLateReason: sql`${given('lateReason')}`,
    })
    .where(eq(meeting.ref, given('meeting')))
    .prepare()

  return {
    'meeting-planned': ({ says }) => {
      const year = municipalYear(says.is.on)
      const inYear = (countInYear.get(says.body, year) ?? 0) + 1
      insertMeeting({ ref: says.meeting, body: says.body, ...says.is, year, inYear, ...notYet })
      index('meeting', says.meeting, says.meeting, `${municipalReference({ year, inYear })} ${says.is.place}`)
    },
    'meeting-held': ({ says }) => {
      const on = Day.parse(dayOf.get(says.meeting))
      hold.run({ ...says, dayBegan: endOfDayInLondon(addDays(on, -1)) })
    },
    'item-added': ({ says: { meeting, item, title, inspection, lateReason, purpose, ...matters } }) =>
      insertItem({
        meeting,
        item,
        title,
        inspection,
        lateReason: lateReason ?? null,
        note: '',
        purpose: purpose ?? null,
        matters: Object.values(matters).flat(),
      }),
    'agenda-published': ({ says }) => publishAgenda.run(says),
  } satisfies Partial<Folds>
}
