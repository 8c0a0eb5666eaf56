import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A correction of confirmed minutes, by the resolution of a later meeting. */
export const minutesCorrection = sqliteTable(
  'minutes_correction',
  {
    byMeeting: text('by_meeting').notNull(),
    byLetter: text('by_letter').notNull(),
    meeting: text().notNull(),
    item: integer(),
    correction: text().notNull(),
  },
  t => [primaryKey({ columns: [t.byMeeting, t.byLetter] })],
)
