import type { Instant } from '../../app/domain/day.ts'
import type { ClaimState } from '../../app/domain/completion-state.ts'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The three hands of completion. The database refuses two of them in one person. */
export const claim = sqliteTable('claim', {
  ref: text().primaryKey(),
  action: text().notNull(),
  /** The version of the action that is claimed. */
  version: integer().notNull(),
  impact: text().notNull(),
  state: text().$type<ClaimState>().notNull(),
  claimedBy: text('claimed_by').notNull(),
  claimedAt: text('claimed_at').$type<Instant>().notNull(),
  endorsedBy: text('endorsed_by'),
  endorsedAt: text('endorsed_at').$type<Instant>(),
  endorsedComment: text('endorsed_comment'),
  verifiedBy: text('verified_by'),
  verifiedAt: text('verified_at').$type<Instant>(),
  verifiedComment: text('verified_comment'),
  approvedBy: text('approved_by'),
  approvedAt: text('approved_at').$type<Instant>(),
  /** The resolution that approved it, or asked for more. */
  meeting: text(),
  letter: text(),
  /** By whom, when and why it was sent back, withdrawn, more was asked for, or the action reopened. */
  closedBy: text('closed_by'),
  closedAt: text('closed_at').$type<Instant>(),
  reason: text(),
  /** When the action's terms changed after it was claimed. */
  lapsedAt: text('lapsed_at').$type<Instant>(),
})

export const claimEvidence = sqliteTable(
  'claim_evidence',
  { claim: text().notNull(), evidence: text().notNull() },
  t => [primaryKey({ columns: [t.claim, t.evidence] })],
)
