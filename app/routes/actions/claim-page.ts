import type { Edition } from '../../../db/editions.ts'
import type { ActionState } from '../../../db/read/actions.ts'
import { claimsOf } from '../../../db/read/claims.ts'
import { namesOf } from '../../../db/read/names.ts'
import { toldClaim } from './told-claim.ts'

/** What a form about the claim that stands on an action shows. */
export function claimPage({ db, through }: Edition, { ref, title, claim, successMeasure }: ActionState) {
  const standing = claimsOf(db, ref).find(one => one.ref === claim)
  return {
    ref,
    title,
    successMeasure,
    claim: standing ? toldClaim(standing, namesOf(db)) : null,
    standing: { seen: String(through) },
  }
}
