import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim } from '../schema/completion.ts'
import { party } from '../schema/people.ts'
import { action } from '../schema/plan.ts'

const one = prepared(db =>
  db
    .select({
      ...getTableColumns(action),
      /** Who answers for it: the owner, or the officer who posts for an owner without an account. */
      owner: sql<string | null>`coalesce(${action.ownerPerson}, ${party.postedForBy})`,
      claimedBy: claim.claimedBy,
      claimState: claim.state,
      claimVersion: claim.version,
      endorsedBy: claim.endorsedBy,
      verifiedBy: claim.verifiedBy,
      verifiedAt: claim.verifiedAt,
    })
    .from(action)
    .leftJoin(party, eq(party.id, action.ownerParty))
    .leftJoin(claim, eq(claim.ref, action.claim))
    .where(eq(action.ref, sql.placeholder('ref')))
    .prepare(),
)

/** An action as the rules and the guard need it: with who answers for it and the claim that stands on it. */
export type ActionState = NonNullable<ReturnType<typeof actionByRef>>
export const actionByRef = (db: Connection, ref: string) => one(db).get({ ref })
