import type { Day, Instant } from '../../app/domain/day.ts'
import type { ResolutionEffect } from '../../app/domain/resolution.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const meeting = sqliteTable('meeting', {
  ref: text().primaryKey(),
  body: text().notNull(),
  on: text().$type<Day>().notNull(),
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

export const resolution = sqliteTable(
  'resolution',
  {
    meeting: text().notNull(),
    letter: text().notNull(),
    item: integer().notNull(),
    words: text().notNull(),
    number: integer().notNull(),
  },
  t => [primaryKey({ columns: [t.meeting, t.letter] })],
)

/** What a resolution did to an action, at the version the board saw. */
export const resolutionAction = sqliteTable(
  'resolution_action',
  {
    meeting: text().notNull(),
    letter: text().notNull(),
    action: text().notNull(),
    effect: text().$type<ResolutionEffect>().notNull(),
    version: integer().notNull(),
    claim: text(),
  },
  t => [primaryKey({ columns: [t.meeting, t.letter, t.action] })],
)

export const request = sqliteTable('request', {
  ref: text().primaryKey(),
  meeting: text().notNull(),
  letter: text().notNull(),
  asks: text().notNull(),
  owner: text(),
  due: text().$type<Day>(),
  openedAt: text('opened_at').$type<Instant>().notNull(),
  answer: text(),
  answeredAt: text('answered_at').$type<Instant>(),
  answeredBy: text('answered_by'),
})
