import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Instant } from '../../app/domain/day.ts'
import type { ReportSection } from '../../app/domain/events/packs.ts'
import type { PackState } from '../../app/domain/pack.ts'

/** A pack of papers. The database refuses its release by whoever prepared or last changed it. */
export const pack = sqliteTable('pack', {
  ref: text().primaryKey(),
  meeting: text().notNull(),
  state: text().$type<PackState>().notNull(),
  preparedBy: text('prepared_by').notNull(),
  preparedAt: text('prepared_at').$type<Instant>().notNull(),
  editedBy: text('edited_by').notNull(),
  editedAt: text('edited_at').$type<Instant>().notNull(),
  releasedBy: text('released_by'),
  releasedAt: text('released_at').$type<Instant>(),
  /** The event of its release: the pack is the open edition through it. */
  releasedNumber: integer('released_number'),
  withdrawnAt: text('withdrawn_at').$type<Instant>(),
  withdrawnReason: text('withdrawn_reason'),
})

export const packSection = sqliteTable(
  'pack_section',
  { pack: text().notNull(), section: text().$type<ReportSection>().notNull(), text: text().notNull() },
  t => [primaryKey({ columns: [t.pack, t.section] })],
)

/** Posts that the council chose to show the public by name. */
export const publishedPost = sqliteTable('published_post', { post: text().primaryKey() })
