import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bodyKinds } from '../../app/domain/events/people.ts'

export const council = sqliteTable('council', {
  id: integer().primaryKey(),
  name: text().notNull(),
  demonstration: integer({ mode: 'boolean' }).notNull(),
})

export const person = sqliteTable('person', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  post: text(),
  retired: integer({ mode: 'boolean' }).notNull(),
})

/** Who held which role from which event until which; `until` null while it is held. */
export const roleHeld = sqliteTable(
  'role_held',
  {
    person: text().notNull(),
    role: text().notNull(),
    since: integer().notNull(),
    until: integer(),
  },
  t => [primaryKey({ columns: [t.person, t.role, t.since] })],
)

export const party = sqliteTable('party', {
  id: text().primaryKey(),
  kind: text({ enum: ['post', 'partner'] }).notNull(),
  name: text().notNull(),
  postedForBy: text('posted_for_by').notNull(),
  retired: integer({ mode: 'boolean' }).notNull(),
})

export const body = sqliteTable('body', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text({ enum: bodyKinds }).notNull(),
  quorum: integer(),
  approves: integer({ mode: 'boolean' }).notNull(),
})
