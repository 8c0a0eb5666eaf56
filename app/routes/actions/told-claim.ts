import type { Instant } from '../../domain/day.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'
import type { ClaimRow } from '../../../db/read/claims.ts'
import { toldResolution } from '../meetings/told-resolution.ts'

interface Hand {
  name: string
  at: Instant
}

/** A claim of completion as pages tell it: who did what when, by name. */
export function toldClaim(claim: ClaimRow, names: Names) {
  const hand = (by: string | null, at: Instant | null): Hand | null =>
    by === null || at === null ? null : { name: nameIn(names, by), at }
  const { endorsedComment, verifiedComment } = claim
  return {
    ref: claim.ref,
    state: claim.state,
    impact: claim.impact,
    evidence: claim.evidence.map(({ ref, title }) => ({ ref, title })),
    effects: claim.effects,
    claimed: { name: nameIn(names, claim.claimedBy), at: claim.claimedAt },
    endorsed: hand(claim.endorsedBy, claim.endorsedAt),
    endorsedComment,
    verified: hand(claim.verifiedBy, claim.verifiedAt),
    verifiedComment,
    approved: hand(claim.approvedBy, claim.approvedAt),
    resolution: toldResolution(claim),
    closed: hand(claim.closedBy, claim.closedAt),
    reason: claim.reason,
  }
}
export type ToldClaim = ReturnType<typeof toldClaim>
