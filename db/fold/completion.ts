import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { claim, claimEvidence } from '../schema/completion.ts'
import { resolutionAction } from '../schema/meetings.ts'
import { action } from '../schema/plan.ts'

const given = sql.placeholder
const thisClaim = eq(claim.ref, given('claim'))

export function foldCompletion(db: Connection) {
  const insertClaim = inserting(db, claim)
  const insertClaimEvidence = inserting(db, claimEvidence)
  const insertEffect = inserting(db, resolutionAction)
  const holdClaim = db
    .update(action)
    .set({ claim: sql`${given('claim')}` })
    .where(eq(action.ref, given('action')))
    .prepare()
  const endorse = db
    .update(claim)
    .set({ endorsedBy: sql`${given('by')}` })
    .where(thisClaim)
    .prepare()
  const close = db
    .update(claim)
    .set({ state: sql`${given('state')}`, reason: sql`${given('reason')}` })
    .where(thisClaim)
    .prepare()
  const verify = db
    .update(claim)
    .set({ state: 'verified', verifiedBy: sql`${given('by')}`, verifiedAt: sql`${given('at')}` })
    .where(thisClaim)
    .prepare()
  const approve = db
    .update(claim)
    .set({
      state: 'approved',
      approvedBy: sql`${given('by')}`,
      approvedAt: sql`${given('at')}`,
      meeting: sql`${given('meeting')}`,
      letter: sql`${given('letter')}`,
    })
    .where(thisClaim)
    .prepare()
  const closeOfAction = db
    .update(claim)
    .set({ state: 'reopened', reason: sql`${given('reason')}` })
    .where(sql`${claim.ref} = (select claim from action where ref = ${given('action')})`)
    .prepare()
  const versionOf = db.$client.prepare<[string], { version: number }>(
    'select version from action where ref = ?',
  )

  function end(state: string, says: { action: string; claim: string; reason: string }) {
    close.run({ claim: says.claim, state, reason: says.reason })
    holdClaim.run({ action: says.action, claim: null })
  }

  return {
    'completion-claimed': ({ says, at, by }) => {
      insertClaim({
        ref: says.claim,
        action: says.action,
        version: says.version,
        impact: says.impact,
        state: 'claimed',
        claimedBy: by,
        claimedAt: at,
        endorsedBy: null,
        verifiedBy: null,
        verifiedAt: null,
        approvedBy: null,
        approvedAt: null,
        meeting: null,
        letter: null,
        reason: null,
      })
      for (const evidence of says.evidence) insertClaimEvidence({ claim: says.claim, evidence })
      holdClaim.run({ action: says.action, claim: says.claim })
    },
    'claim-endorsed': ({ says, by }) => endorse.run({ claim: says.claim, by }),
    'claim-withdrawn': ({ says }) => {
      end('withdrawn', says)
    },
    'claim-sent-back': ({ says }) => {
      end('sent-back', says)
    },
    'claim-verified': ({ says, at, by }) => verify.run({ claim: says.claim, at, by }),
    'completion-approved': ({ says, at, by }) => {
      approve.run({ claim: says.claim, by, at, meeting: says.meeting, letter: says.letter })
      insertEffect({
        meeting: says.meeting,
        letter: says.letter,
        action: says.action,
        effect: 'approved',
        version: says.version,
        claim: says.claim,
      })
    },
    'more-asked': ({ says }) => {
      insertEffect({
        meeting: says.meeting,
        letter: says.letter,
        action: says.action,
        effect: 'more-asked',
        version: versionOf.get(says.action)?.version ?? 0,
        claim: says.claim,
      })
      end('more-asked', says)
    },
    'action-reopened': ({ says }) => {
      closeOfAction.run(says)
      holdClaim.run({ action: says.action, claim: null })
    },
  } satisfies Partial<Folds>
}
