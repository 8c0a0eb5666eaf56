import type { ClaimState } from '../../app/domain/completion-state.ts'
import type { Instant } from '../../app/domain/day.ts'
import { columnsAs } from '../columns-as.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { action } from '../schema/plan.ts'

// Two statements that stand as SQL, because every page and deed about an action asks them: joined, and through Drizzle,
// they take ten times as long.
const one = prepared(({ $client }) =>
  $client.prepare<[string], Stored & { owner: string | null }>(
    `select ${columnsAs(action)},
       coalesce(owner_person, (select posted_for_by from party where party.id = owner_party)) as owner
     from action where ref = ?`,
  ),
)
const standing = prepared(({ $client }) =>
  $client.prepare<[string], StandingClaim>(
    `select claimed_by as claimedBy, state as claimState, version as claimVersion, endorsed_by as endorsedBy,
       verified_by as verifiedBy, verified_at as verifiedAt
     from claim where ref = ?`,
  ),
)

type Stored = Omit<typeof action.$inferSelect, 'withdrawn'> & { withdrawn: 0 | 1 }
type StandingClaim = {
  claimedBy: string
  claimState: ClaimState
  claimVersion: number
  endorsedBy: string | null
  verifiedBy: string | null
  verifiedAt: Instant | null
}
const noClaim = {
  claimedBy: null,
  claimState: null,
  claimVersion: null,
  endorsedBy: null,
  verifiedBy: null,
  verifiedAt: null,
}

/** An action as the rules and the guard need it: with who answers for it and the claim that stands on it. */
export type ActionState = NonNullable<ReturnType<typeof actionByRef>>
/** `owner` is who answers for it: the owner, or the officer who posts for an owner without an account. */
export function actionByRef(db: Connection, ref: string) {
  const found = one(db).get(ref)
  if (found === undefined) return undefined
  const claim = found.claim === null ? undefined : standing(db).get(found.claim)
  return { ...found, withdrawn: found.withdrawn === 1, ...(claim ?? noClaim) }
}
