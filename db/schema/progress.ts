import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Named apart from SQL's UPDATE. */
export const progressUpdate = sqliteTable('progress_update', {
  ref: text().primaryKey(),
  action: text().notNull(),
  number: integer().notNull(),
  at: text().notNull(),
  by: text().notNull(),
  role: text().notNull(),
  onBehalfOf: text('on_behalf_of'),
  speaksOf: text('speaks_of').notNull(),
  text: text().notNull(),
  nextStep: text('next_step'),
  endorsedBy: text('endorsed_by'),
  endorsedAt: text('endorsed_at'),
})

export const evidence = sqliteTable('evidence', {
  ref: text().primaryKey(),
  action: text().notNull(),
  number: integer().notNull(),
  at: text().notNull(),
  by: text().notNull(),
  kind: text().notNull(),
  title: text().notNull(),
  sha256: text(),
  fileName: text('file_name'),
  mime: text(),
  size: integer(),
  link: text(),
  supersededBy: text('superseded_by'),
})

/** Every ask for a later due day. The database refuses a decision by the one who asked. */
export const laterDate = sqliteTable('later_date', {
  ref: text().primaryKey(),
  action: text().notNull(),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day').notNull(),
  reason: text().notNull(),
  askedBy: text('asked_by').notNull(),
  askedAt: text('asked_at').notNull(),
  outcome: text(),
  decidedBy: text('decided_by'),
  decidedAt: text('decided_at'),
  comment: text(),
})
