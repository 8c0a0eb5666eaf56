import type { Day, Instant } from '../../app/domain/day.ts'
import type { RequestOutcome } from '../../app/domain/request.ts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const request = sqliteTable('request', {
  ref: text().primaryKey(),
  /** The resolution that opened it: neither where it was asked outside a meeting. */
  meeting: text(),
  letter: text(),
  body: text(),
  madeOn: text('made_on').$type<Day>().notNull(),
  asks: text().notNull(),
  /** RequestFacts as JSON. */
  facts: text(),
  owner: text(),
  due: text().$type<Day>(),
  /** The last day for what a scrutiny member is entitled to. */
  entitledBy: text('entitled_by').$type<Day>(),
  openedAt: text('opened_at').$type<Instant>().notNull(),
  outcome: text().$type<RequestOutcome>(),
  closedAt: text('closed_at').$type<Instant>(),
  closedBy: text('closed_by'),
  answer: text(),
  /** The written statement of reasons, and the day the committee was given it. */
  reasons: text(),
  /** A JSON list of paragraphs. */
  refusedParagraphs: text('refused_paragraphs'),
  confidential: integer(),
  statedOn: text('stated_on').$type<Day>(),
})

/** A private briefing: never what was said. */
export const briefing = sqliteTable('briefing', {
  number: integer().primaryKey(),
  request: text().notNull(),
  briefed: text().notNull(),
  briefer: text().notNull(),
  about: text().notNull(),
  on: text().$type<Day>().notNull(),
})
