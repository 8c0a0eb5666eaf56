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
})

export const item = sqliteTable(
  'item',
  {
    meeting: text().notNull(),
    item: integer().notNull(),
    title: text().notNull(),
    inspection: text(),
  },
  t => [primaryKey({ columns: [t.meeting, t.item] })],
)
