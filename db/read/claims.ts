import { and, asc, desc, eq, getTableColumns, isNull, ne, sql } from 'drizzle-orm'
import type { Instant } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim, claimEvidence } from '../schema/completion.ts'
import { meeting } from '../schema/meetings.ts'
import { body } from '../schema/people.ts'
import { action } from '../schema/plan.ts'
import { evidence } from '../schema/progress.ts'
import { effectsWhenClaimed } from './claimed-effects.ts'

const given = sql.placeholder

const ofAction = prepared(db =>
  db
    .select({ ...getTableColumns(claim), metOn: meeting.on, bodyName: body.name })
    .from(claim)
    .leftJoin(meeting, eq(meeting.ref, claim.meeting))
    .leftJoin(body, eq(body.id, meeting.body))
    .where(eq(claim.action, given('action')))
    .orderBy(desc(claim.claimedAt), desc(sql`${claim}.rowid`))
    .prepare(),
)
const evidenceOfAction = prepared(db =>
  db
    .select({ claim: claimEvidence.claim, ref: evidence.ref, title: evidence.title, kind: evidence.kind })
    .from(claim)
    .innerJoin(claimEvidence, eq(claimEvidence.claim, claim.ref))
    .innerJoin(evidence, eq(evidence.ref, claimEvidence.evidence))
    .where(eq(claim.action, given('action')))
    .orderBy(asc(evidence.number))
    .prepare(),
)

/** Every claim of completion an action has had, newest first, each with what it rests on. */
export function claimsOf(db: Connection, action: string) {
  return withGrounds(db, ofAction(db).all({ action }), evidenceOfAction(db).all({ action }))
}
export type ClaimRow = ReturnType<typeof claimsOf>[number]

/** Claims that stand on an action as it now is: what was claimed of an earlier version has lapsed and awaits nothing. */
const waiting = (db: Connection) =>
  db
    .select({
      ...getTableColumns(claim),
      title: action.title,
      ownerPerson: action.ownerPerson,
      ownerParty: action.ownerParty,
      executiveLead: action.executiveLead,
    })
    .from(claim)
    .innerJoin(action, and(eq(action.ref, claim.action), eq(action.claim, claim.ref)))
const stands = (state: 'claimed' | 'verified') =>
  and(eq(claim.state, state), eq(claim.version, action.version), eq(action.withdrawn, false))
const oldestFirst = [asc(claim.claimedAt), asc(claim.ref)]

const verification = prepared(db =>
  waiting(db)
    .where(stands('claimed'))
    .orderBy(...oldestFirst)
    .prepare(),
)
const endorsement = prepared(db =>
  waiting(db)
    .where(
      and(
        stands('claimed'),
        isNull(claim.endorsedBy),
        eq(action.executiveLead, given('lead')),
        ne(claim.claimedBy, given('lead')),
      ),
    )
    .orderBy(...oldestFirst)
    .prepare(),
)
const approval = prepared(db =>
  waiting(db).where(stands('verified')).orderBy(asc(claim.verifiedAt), asc(claim.ref)).prepare(),
)
const evidenceByState = prepared(db =>
  db
    .select({ claim: claimEvidence.claim, ref: evidence.ref, title: evidence.title, kind: evidence.kind })
    .from(claim)
    .innerJoin(claimEvidence, eq(claimEvidence.claim, claim.ref))
    .innerJoin(evidence, eq(evidence.ref, claimEvidence.evidence))
    .where(eq(claim.state, given('state')))
    .orderBy(asc(evidence.number))
    .prepare(),
)

/** Claims that a second person has yet to verify or send back, oldest first. */
export const awaitingVerification = (db: Connection) => verification(db).all()

/** Claims that an executive lead has yet to endorse, oldest first. */
export const awaitingEndorsement = (db: Connection, lead: string) => endorsement(db).all({ lead })

/** Verified claims that a meeting has yet to approve, in the order they were verified, with what they rest on. */
export const awaitingApproval = (db: Connection) =>
  withGrounds(db, approval(db).all(), evidenceByState(db).all({ state: 'verified' }))

/** Claims with their evidence, and with what the measures of their actions showed when they were made. */
function withGrounds<
  Claim extends { ref: string; action: string; claimedAt: Instant },
  Piece extends { claim: string },
>(db: Connection, claims: readonly Claim[], pieces: readonly Piece[]) {
  const byClaim = Map.groupBy(pieces, piece => piece.claim)
  const effects = effectsWhenClaimed(db, claims)
  return claims.map(claim => ({
    ...claim,
    evidence: byClaim.get(claim.ref) ?? [],
    effects: effects.get(claim.ref) ?? [],
  }))
}
