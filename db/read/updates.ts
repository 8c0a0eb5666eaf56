import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim } from '../schema/completion.ts'
import { party, person } from '../schema/people.ts'
import { action } from '../schema/plan.ts'
import { progressUpdate } from '../schema/progress.ts'

const given = sql.placeholder
const poster = alias(person, 'poster')
const endorser = alias(person, 'endorser')

const told = {
  ref: progressUpdate.ref,
  action: progressUpdate.action,
  at: progressUpdate.at,
  by: progressUpdate.by,
  byName: poster.name,
  role: progressUpdate.role,
  onBehalfOf: party.name,
  speaksOf: progressUpdate.speaksOf,
  text: progressUpdate.text,
  nextStep: progressUpdate.nextStep,
  endorsedBy: progressUpdate.endorsedBy,
  endorsedByName: endorser.name,
  endorsedAt: progressUpdate.endorsedAt,
  endorsedComment: progressUpdate.endorsedComment,
}

const one = prepared(db =>
  db
    .select(told)
    .from(progressUpdate)
    .innerJoin(poster, eq(poster.id, progressUpdate.by))
    .leftJoin(party, eq(party.id, progressUpdate.onBehalfOf))
    .leftJoin(endorser, eq(endorser.id, progressUpdate.endorsedBy))
    .where(eq(progressUpdate.ref, given('ref')))
    .prepare(),
)
const ofAction = prepared(db =>
  db
    .select(told)
    .from(progressUpdate)
    .innerJoin(poster, eq(poster.id, progressUpdate.by))
    .leftJoin(party, eq(party.id, progressUpdate.onBehalfOf))
    .leftJoin(endorser, eq(endorser.id, progressUpdate.endorsedBy))
    .where(eq(progressUpdate.action, given('action')))
    .orderBy(desc(progressUpdate.number))
    .prepare(),
)
const awaiting = prepared(db =>
  db
    .select({
      ref: progressUpdate.ref,
      action: action.ref,
      title: action.title,
      at: progressUpdate.at,
      byName: poster.name,
      onBehalfOf: party.name,
      speaksOf: progressUpdate.speaksOf,
    })
    .from(action)
    .innerJoin(progressUpdate, eq(progressUpdate.action, action.ref))
    .innerJoin(poster, eq(poster.id, progressUpdate.by))
    .leftJoin(party, eq(party.id, progressUpdate.onBehalfOf))
    .leftJoin(claim, eq(claim.ref, action.claim))
    .where(
      and(
        eq(action.executiveLead, given('lead')),
        isNull(progressUpdate.endorsedBy),
        ne(progressUpdate.by, given('lead')),
        eq(action.withdrawn, false),
        sql`${claim.state} is not 'approved'`,
      ),
    )
    .orderBy(asc(progressUpdate.number))
    .prepare(),
)

export const updateByRef = (db: Connection, ref: string) => one(db).get({ ref })

/** An action's updates, newest first, each with the names of those whose hand is in it. */
export const updatesOf = (db: Connection, action: string) => ofAction(db).all({ action })

/** Updates that an executive lead may endorse and has not, those that wait longest first. */
export const updatesAwaitingEndorsement = (db: Connection, lead: string) => awaiting(db).all({ lead })
