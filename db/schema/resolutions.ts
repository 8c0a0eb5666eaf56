import type { ResolutionEffect } from '../../app/domain/resolution.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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
