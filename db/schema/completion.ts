import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The three hands of completion. The database refuses two of them in one person. */
export const claim = sqliteTable('claim', {
  ref: text().primaryKey(),
  action: text().notNull(),
  /** The version of the action that is claimed. */
  version: integer().notNull(),
  impact: text().notNull(),
  /** `claimed`, `sent-back`, `withdrawn`, `verified`, `approved`, `more-asked`, `reopened`. */
  state: text().notNull(),
  claimedBy: text('claimed_by').notNull(),
  claimedAt: text('claimed_at').notNull(),
  endorsedBy: text('endorsed_by'),
  verifiedBy: text('verified_by'),
  verifiedAt: text('verified_at'),
  approvedBy: text('approved_by'),
  approvedAt: text('approved_at'),
  meeting: text(),
  letter: text(),
  /** Why it was sent back, withdrawn, more was asked for, or the action reopened. */
  reason: text(),
})

export const claimEvidence = sqliteTable(
  'claim_evidence',
  { claim: text().notNull(), evidence: text().notNull() },
  t => [primaryKey({ columns: [t.claim, t.evidence] })],
)
