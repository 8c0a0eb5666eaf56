import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Instant } from '../../app/domain/day.ts'
import type { RecordKind } from '../../app/domain/events/retention.ts'

/** What was decided last for each kind of record; a kind nobody has decided on has no row. */
export const retention = sqliteTable('retention', {
  kind: text().$type<RecordKind>().primaryKey(),
  months: integer(),
  reason: text().notNull(),
  source: text().notNull(),
  decidedBy: text('decided_by').notNull(),
  at: text().$type<Instant>().notNull(),
  number: integer().notNull(),
})
