import { and, eq, inArray, sql } from 'drizzle-orm'
import type { ClaimState } from '../../app/domain/completion-state.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { claim, claimEvidence } from '../schema/completion.ts'
import { resolutionAction } from '../schema/resolutions.ts'
import { action } from '../schema/plan.ts'

const given = sql.placeholder
const thisClaim = eq(claim.ref, given('claim'))

interface Ending {
  says: { action: string; reason: string }
  by: string
  at: string
}

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
    .set({
      endorsedBy: sql`${given('by')}`,
      endorsedAt: sql`${given('at')}`,
      endorsedComment: sql`${given('comment')}`,
    })
    .where(thisClaim)
    .prepare()
  const verify = db
    .update(claim)
    .set({
      state: 'verified',
      verifiedBy: sql`${given('by')}`,
      verifiedAt: sql`${given('at')}`,
      verifiedComment: sql`${given('comment')}`,
    })
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
  const closing = {
    state: sql`${given('state')}`,
    closedBy: sql`${given('by')}`,
    closedAt: sql`${given('at')}`,
    reason: sql`${given('reason')}`,
  }
  const standing = sql`${claim.ref} = (select claim from action where ref = ${given('action')})`
  const close = db.update(claim).set(closing).where(standing).prepare()
  /** A claim that lapsed before a meeting approved it gives way to the one made in its place. */
  const overtake = db
    .update(claim)
    .set(closing)
    .where(and(standing, inArray(claim.state, ['claimed', 'verified'])))
    .prepare()
  const resolve = db
    .update(claim)
    .set({ meeting: sql`${given('meeting')}`, letter: sql`${given('letter')}` })
    .where(thisClaim)
    .prepare()
  const versionOf = db.$client.prepare<[string], { version: number }>(
    'select version from action where ref = ?',
  )

  function end(state: ClaimState, { says, by, at }: Ending) {
    close.run({ action: says.action, state, by, at, reason: says.reason })
    holdClaim.run({ action: says.action, claim: null })
  }

  return {
    'completion-claimed': ({ says, at, by }) => {
      overtake.run({ action: says.action, state: 'overtaken', by, at, reason: null })
      insertClaim({
        ref: says.claim,
        action: says.action,
        version: says.version,
        impact: says.impact,
        state: 'claimed',
        claimedBy: by,
        claimedAt: at,
        endorsedBy: null,
        endorsedAt: null,
        endorsedComment: null,
        verifiedBy: null,
        verifiedAt: null,
        verifiedComment: null,
        approvedBy: null,
        approvedAt: null,
        meeting: null,
        letter: null,
        closedBy: null,
        closedAt: null,
        reason: null,
        lapsedAt: null,
      })
      for (const evidence of says.evidence) insertClaimEvidence({ claim: says.claim, evidence })
      holdClaim.run({ action: says.action, claim: says.claim })
    },
    'claim-endorsed': ({ says, by, at }) => endorse.run({ ...says, by, at }),
    'claim-withdrawn': event => {
      end('withdrawn', event)
    },
    'claim-sent-back': event => {
      end('sent-back', event)
    },
    'claim-verified': ({ says, at, by }) => verify.run({ ...says, at, by }),
    'completion-approved': ({ says, at, by }) => {
      approve.run({ ...says, by, at })
      insertEffect({ ...says, effect: 'approved' })
    },
    'more-asked': event => {
      const { says } = event
      const version = versionOf.get(says.action)?.version ?? 0
      insertEffect({ ...says, effect: 'more-asked', version })
      resolve.run(says)
      end('more-asked', event)
    },
    'action-reopened': event => {
      end('reopened', event)
    },
  } satisfies Partial<Folds>
}
