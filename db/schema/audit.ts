import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Day, Instant } from '../../app/domain/day.ts'
import type { AuditAbout, AuditOutcome } from '../../app/domain/events/audit.ts'

/** A random sample of closures, with all that is needed to draw it again. */
export const auditSample = sqliteTable('audit_sample', {
  ref: text().primaryKey(),
  fromDay: text('from_day').$type<Day>().notNull(),
  toDay: text('to_day').$type<Day>().notNull(),
  seed: integer().notNull(),
  size: integer().notNull(),
  through: integer().notNull(),
  head: text().notNull(),
  drawnBy: text('drawn_by').notNull(),
  drawnAt: text('drawn_at').$type<Instant>().notNull(),
  number: integer().notNull(),
})

/** `place` is the order in which they were drawn. */
export const auditDrawn = sqliteTable(
  'audit_drawn',
  { sample: text().notNull(), place: integer().notNull(), claim: text().notNull(), action: text().notNull() },
  t => [primaryKey({ columns: [t.sample, t.place] })],
)

/** Every verdict on a closure, by its event: the newest stands. */
export const auditVerdict = sqliteTable('audit_verdict', {
  number: integer().primaryKey(),
  sample: text().notNull(),
  claim: text().notNull(),
  action: text().notNull(),
  outcome: text().$type<AuditOutcome>().notNull(),
  words: text().notNull(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
})

const about = {
  aboutKind: text('about_kind').$type<AuditAbout['kind']>().notNull(),
  aboutRef: text('about_ref').notNull(),
}

export const auditNote = sqliteTable('audit_note', {
  ref: text().primaryKey(),
  ...about,
  text: text().notNull(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
})

export const auditFollowUp = sqliteTable('audit_follow_up', {
  ref: text().primaryKey(),
  ...about,
  asks: text().notNull(),
  of: text().notNull(),
  due: text().$type<Day>().notNull(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
  /** Null while it is open. */
  closedAt: text('closed_at').$type<Instant>(),
})

export const auditAnswer = sqliteTable('audit_answer', {
  number: integer().primaryKey(),
  followUp: text('follow_up').notNull(),
  answer: text().notNull(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
})
