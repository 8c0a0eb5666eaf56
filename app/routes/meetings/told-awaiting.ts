import type { awaitingApproval } from '../../../db/read/claims.ts'
import { nameIn, type Names } from '../../../db/read/names.ts'

/** Verified claims as the clerk needs them to find what the board decided on. */
export function toldAwaiting(claims: ReturnType<typeof awaitingApproval>, names: Names) {
  const name = (id: string | null) => (id === null ? null : nameIn(names, id))
  return claims.map(claim => ({
    action: claim.action,
    title: claim.title,
    owner: name(claim.ownerPerson ?? claim.ownerParty),
    impact: claim.impact,
    evidence: claim.evidence.map(({ ref, title }) => ({ ref, title })),
    effects: claim.effects,
    claimedBy: nameIn(names, claim.claimedBy),
    verifiedBy: name(claim.verifiedBy),
  }))
}
export type ToldAwaiting = ReturnType<typeof toldAwaiting>[number]
