import type { Day } from '../../app/domain/day.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const meeting = sqliteTable('meeting', {
  ref: text().primaryKey(),
  body: text().notNull(),
  on: text().$type<Day>().notNull(),
  /** Its municipal year, and which of its body's meetings of that year it is. */
  year: text().notNull(),
  inYear: integer('in_year').notNull(),
  place: text().notNull(),
  /** The last event before the day it was held, null until then: the board's "since your last meeting" begins after it. */
  heldAt: integer('held_at'),
  agendaPublishedOn: text('agenda_published_on').$type<Day>(),
  /** The chair's reason, where the agenda was published too late. */
  agendaLateReason: text('agenda_late_reason'),
  /** The quorum on the day, and who was there besides members: with the attendance, null until it is recorded. */
  quorum: integer(),
  others: text(),
  minutesDrafted: integer('minutes_drafted', { mode: 'boolean' }).notNull(),
  /** The later meeting that confirmed its minutes, and by which resolution. */
  confirmedMeeting: text('confirmed_meeting'),
  confirmedLetter: text('confirmed_letter'),
})

export const item = sqliteTable(
  'item',
  {
    meeting: text().notNull(),
    item: integer().notNull(),
    title: text().notNull(),
    inspection: text(),
    lateReason: text('late_reason'),
    /** What the minutes say of it besides what is recorded anyway. */
    note: text().notNull(),
    /** What it is for, and the references of what it was made of, where it was made of what awaited the body. */
    purpose: text(),
    matters: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  t => [primaryKey({ columns: [t.meeting, t.item] })],
)
