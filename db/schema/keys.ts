import type { Instant } from '../../app/domain/day.ts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What lets people in, kept apart from history: secrets are replaced and thrown away, history never is.
 * Nothing here is part of any edition.
 */
export const password = sqliteTable('password', {
  person: text().primaryKey(),
  hash: text().notNull(),
  setAt: text('set_at').notNull(),
})

/** A link by which a person chooses their password; only its SHA-256 is kept. */
export const invitation = sqliteTable('invitation', {
  tokenHash: text('token_hash').primaryKey(),
  person: text().notNull(),
  expiresAt: text('expires_at').notNull(),
})

/** The private address of a person's calendar, one at a time; only the SHA-256 of its secret is kept. */
export const calendarAddress = sqliteTable('calendar_address', {
  person: text().primaryKey(),
  tokenHash: text('token_hash').notNull(),
  madeAt: text('made_at').$type<Instant>().notNull(),
})

export const session = sqliteTable('session', {
  idHash: text('id_hash').primaryKey(),
  data: text().notNull(),
  expiresAt: text('expires_at').notNull(),
})

/**
 * Every try at signing in; `refused` is one that came too soon after too many. The e-mail is kept only as a keyed
 * hash, because people mistype passwords into it.
 */
export const signInAttempt = sqliteTable('sign_in_attempt', {
  id: integer().primaryKey(),
  at: text().notNull(),
  emailHash: text('email_hash').notNull(),
  address: text().notNull(),
  person: text(),
  outcome: text({ enum: ['failed', 'succeeded', 'refused'] }).notNull(),
})
