import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Instant } from '../../app/domain/day.ts'
import type { PartOfEvent, RedactionState } from '../../app/domain/redaction.ts'

export const redaction = sqliteTable('redaction', {
  ref: text().primaryKey(),
  reason: text().notNull(),
  askedBy: text('asked_by').notNull(),
  askedAt: text('asked_at').$type<Instant>().notNull(),
  state: text().$type<RedactionState>().notNull(),
  endedBy: text('ended_by'),
  endedAt: text('ended_at').$type<Instant>(),
  /** Why it was dropped. */
  dropped: text(),
})

export const redactionPart = sqliteTable(
  'redaction_part',
  {
    redaction: text().notNull(),
    number: integer().notNull(),
    part: text().$type<PartOfEvent['part']>().notNull(),
  },
  t => [primaryKey({ columns: [t.redaction, t.number, t.part] })],
)

export const redactionFile = sqliteTable(
  'redaction_file',
  { redaction: text().notNull(), sha256: text().notNull() },
  t => [primaryKey({ columns: [t.redaction, t.sha256] })],
)

/** The words that are to go, until they have gone: not history, and no edition's. */
export const redactionWords = sqliteTable('redaction_words', {
  redaction: text().primaryKey(),
  passages: text({ mode: 'json' }).$type<string[]>().notNull(),
})
