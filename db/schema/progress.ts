import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '../../app/domain/day.ts'
import type { EvidenceKind } from '../../app/domain/evidence-kind.ts'
import type { Role } from '../../app/domain/role.ts'

/** Named apart from SQL's UPDATE. */
export const progressUpdate = sqliteTable('progress_update', {
  ref: text().primaryKey(),
  action: text().notNull(),
  number: integer().notNull(),
  at: text().$type<Instant>().notNull(),
  by: text().notNull(),
  role: text().$type<Role>().notNull(),
  onBehalfOf: text('on_behalf_of'),
  speaksOf: text('speaks_of').$type<Day>().notNull(),
  text: text().notNull(),
  nextStep: text('next_step'),
  endorsedBy: text('endorsed_by'),
  endorsedAt: text('endorsed_at').$type<Instant>(),
  endorsedComment: text('endorsed_comment'),
})

export const evidence = sqliteTable('evidence', {
  ref: text().primaryKey(),
  action: text().notNull(),
  number: integer().notNull(),
  at: text().$type<Instant>().notNull(),
  by: text().notNull(),
  kind: text().$type<EvidenceKind>().notNull(),
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
  fromDay: text('from_day').$type<Day>().notNull(),
  toDay: text('to_day').$type<Day>().notNull(),
  reason: text().notNull(),
  askedBy: text('asked_by').notNull(),
  askedAt: text('asked_at').$type<Instant>().notNull(),
  outcome: text().$type<'granted' | 'refused'>(),
  decidedBy: text('decided_by'),
  decidedAt: text('decided_at').$type<Instant>(),
  comment: text(),
  /** The resolution, where a board decided. */
  meeting: text(),
  letter: text(),
})
