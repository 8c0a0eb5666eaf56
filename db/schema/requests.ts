import type { Day, Instant } from '../../app/domain/day.ts'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

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
