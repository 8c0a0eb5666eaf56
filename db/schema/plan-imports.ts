import type { Instant } from '../../app/domain/day.ts'
import type { RatingTaken } from '../../app/domain/plan-rating.ts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** How the columns of spreadsheets were taken, by the words over them: proposed again next time. */
export const importColumn = sqliteTable('import_column', {
  head: text().primaryKey(),
  column: text().notNull(),
})

/** What ratings of spreadsheets were taken for, by `ratingKey`: proposed again next time. */
export const importRating = sqliteTable('import_rating', {
  given: text().primaryKey(),
  taken: text().$type<RatingTaken>().notNull(),
})

export const planImport = sqliteTable('plan_import', {
  number: integer().primaryKey(),
  at: text().$type<Instant>().notNull(),
  by: text().notNull(),
  sha256: text().notNull(),
  name: text().notNull(),
  mime: text().notNull(),
  rows: integer().notNull(),
})
