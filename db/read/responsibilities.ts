import { and, asc, eq, sql, type Column } from 'drizzle-orm'
import { openOnes, type Responsibilities } from '../../app/domain/responsibilities.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim } from '../schema/completion.ts'
import { party } from '../schema/people.ts'
import { action } from '../schema/plan.ts'

const given = sql.placeholder

const actionsBy = (who: Column) =>
  prepared(db =>
    db
      .select({
        ref: action.ref,
        withdrawn: action.withdrawn,
        version: action.version,
        claimState: claim.state,
        claimVersion: claim.version,
      })
      .from(action)
      .leftJoin(claim, eq(claim.ref, action.claim))
      .where(eq(who, given('who')))
      .orderBy(asc(action.ref))
      .prepare(),
  )
const ownedByPerson = actionsBy(action.ownerPerson)
const ownedByParty = actionsBy(action.ownerParty)
const led = actionsBy(action.executiveLead)

const postedFor = prepared(db =>
  db
    .select({ name: party.name })
    .from(party)
    .where(and(eq(party.postedForBy, given('who')), eq(party.retired, false)))
    .orderBy(asc(party.id))
    .prepare(),
)

/** What is still open and waits for a person. */
export function responsibilitiesOf(db: Connection, person: string): Responsibilities {
  return {
    owns: openOnes(ownedByPerson(db).all({ who: person })),
    leads: openOnes(led(db).all({ who: person })),
    postsFor: postedFor(db)
      .all({ who: person })
      .map(({ name }) => name),
  }
}

/** The open actions that a post or partner body owns. */
export const openActionsOfParty = (db: Connection, party: string): string[] =>
  openOnes(ownedByParty(db).all({ who: party }))
