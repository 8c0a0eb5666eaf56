import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '../../app/domain/day.ts'
import type { DigestStep } from '../../app/domain/events/cycles.ts'

export const cycle = sqliteTable('cycle', {
  ref: text().primaryKey(),
  name: text().notNull(),
  from: text().$type<Day>().notNull(),
  closes: text().$type<Day>().notNull(),
  atOpening: integer('at_opening', { mode: 'boolean' }).notNull(),
  daysBefore: integer('days_before'),
  afterClose: integer('after_close', { mode: 'boolean' }).notNull(),
  escalateAfter: integer('escalate_after'),
  openedBy: text('opened_by').notNull(),
  openedAt: text('opened_at').$type<Instant>().notNull(),
  closedAt: text('closed_at').$type<Instant>(),
})

/** A digest that was sent to a person, or not delivered: what was under embargo then stands in a row of its own. */
export const digest = sqliteTable('digest', {
  number: integer().primaryKey(),
  cycle: text().notNull(),
  to: text().notNull(),
  step: text().$type<DigestStep>().notNull(),
  at: text().$type<Instant>().notNull(),
  outcome: text({ enum: ['sent', 'failed', 'refused'] }).notNull(),
  /** References of the actions it was about, with a space between. */
  owed: text().notNull(),
})
