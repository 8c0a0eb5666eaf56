import type { Day, Instant } from '../../app/domain/day.ts'
import type { About } from '../../app/domain/events/exempt.ts'
import type { KeptFile } from '../../app/domain/events/inspections.ts'
import type { ExemptClass } from '../../app/domain/exempt-paragraph.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** In an open edition `text` and `file` are empty until the matter is released. */
export const exemptMatter = sqliteTable('exempt_matter', {
  ref: text().primaryKey(),
  aboutKind: text('about_kind').$type<About['kind']>().notNull(),
  aboutRef: text('about_ref').notNull(),
  class: text().$type<ExemptClass>().notNull(),
  paragraphs: text({ mode: 'json' }).$type<number[]>().notNull(),
  balance: text().notNull(),
  decidedBy: text('decided_by').notNull(),
  reviewOn: text('review_on').$type<Day>().notNull(),
  by: text().notNull(),
  at: text().$type<Instant>().notNull(),
  released: integer({ mode: 'boolean' }).notNull(),
  text: text().notNull(),
  file: text({ mode: 'json' }).$type<KeptFile | null>(),
})

/** The newest right of each person to a matter. */
export const exemptRight = sqliteTable(
  'exempt_right',
  {
    matter: text().notNull(),
    person: text().notNull(),
    until: text().$type<Day>().notNull(),
    reason: text().notNull(),
    givenBy: text('given_by').notNull(),
    givenAt: text('given_at').$type<Instant>().notNull(),
    ended: integer({ mode: 'boolean' }).notNull(),
  },
  t => [primaryKey({ columns: [t.matter, t.person] })],
)

export const exemptReading = sqliteTable('exempt_reading', {
  number: integer().primaryKey(),
  matter: text().notNull(),
  person: text().notNull(),
  at: text().$type<Instant>().notNull(),
})
