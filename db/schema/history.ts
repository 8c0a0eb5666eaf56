import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The history itself: append-only by trigger. `open` and `exempt` are JSON text, kept byte for byte as hashed. */
export const event = sqliteTable('event', {
  number: integer().primaryKey(),
  at: text().notNull(),
  by: text().notNull(),
  role: text().notNull(),
  deed: text().notNull(),
  type: text().notNull(),
  open: text().notNull(),
  openSalt: text('open_salt').notNull(),
  openDigest: text('open_digest').notNull(),
  exempt: text(),
  exemptSalt: text('exempt_salt'),
  exemptDigest: text('exempt_digest'),
  previous: text().notNull(),
  hash: text().notNull(),
})

/** An event as this edition's readers may know it. */
export const entry = sqliteTable('entry', {
  number: integer().primaryKey(),
  at: text().notNull(),
  by: text().notNull(),
  role: text().notNull(),
  deed: text().notNull(),
  type: text().notNull(),
  says: text().notNull(),
})

export const entrySubject = sqliteTable(
  'entry_subject',
  { number: integer().notNull(), kind: text().notNull(), ref: text().notNull() },
  t => [primaryKey({ columns: [t.kind, t.ref, t.number] })],
)

/** Where in the FTS5 table `search_words`, which holds the words themselves, a record stands. */
export const searchable = sqliteTable(
  'searchable',
  { kind: text().notNull(), ref: text().notNull(), id: integer().notNull() },
  t => [primaryKey({ columns: [t.kind, t.ref] })],
)
