import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The three hands of completion. The database refuses two of them in one person. */
export const claim = sqliteTable('claim', {
  ref: text().primaryKey(),
  action: text().notNull(),
  /** The version of the action that is claimed. */
  version: integer().notNull(),
  impact: text().notNull(),
  /** `claimed`, `verified`, `approved`; closed: `withdrawn`, `sent-back`, `more-asked`, `reopened`, `overtaken` by a later claim. */
  state: text().notNull(),
  claimedBy: text('claimed_by').notNull(),
  claimedAt: text('claimed_at').notNull(),
  endorsedBy: text('endorsed_by'),
  endorsedAt: text('endorsed_at'),
  endorsedComment: text('endorsed_comment'),
  verifiedBy: text('verified_by'),
  verifiedAt: text('verified_at'),
  verifiedComment: text('verified_comment'),
  approvedBy: text('approved_by'),
  approvedAt: text('approved_at'),
  /** The resolution that approved it, or asked for more. */
  meeting: text(),
  letter: text(),
  /** By whom, when and why it was sent back, withdrawn, more was asked for, or the action reopened. */
  closedBy: text('closed_by'),
  closedAt: text('closed_at'),
  reason: text(),
})

export const claimEvidence = sqliteTable(
  'claim_evidence',
  { claim: text().notNull(), evidence: text().notNull() },
  t => [primaryKey({ columns: [t.claim, t.evidence] })],
)
