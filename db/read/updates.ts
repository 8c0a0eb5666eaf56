import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim } from '../schema/completion.ts'
import { action } from '../schema/plan.ts'
import { progressUpdate } from '../schema/progress.ts'

const given = sql.placeholder

const one = prepared(db =>
  db
    .select()
    .from(progressUpdate)
    .where(eq(progressUpdate.ref, given('ref')))
    .prepare(),
)
const ofAction = prepared(db =>
  db
    .select()
    .from(progressUpdate)
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
      by: progressUpdate.by,
      onBehalfOf: progressUpdate.onBehalfOf,
      speaksOf: progressUpdate.speaksOf,
    })
    .from(action)
    .innerJoin(progressUpdate, eq(progressUpdate.action, action.ref))
    .leftJoin(claim, eq(claim.ref, action.claim))
    .where(
      and(
        eq(action.executiveLead, given('lead')),
        isNull(progressUpdate.endorsedBy),
        ne(progressUpdate.by, given('lead')),
        eq(action.withdrawn, false),
        sql`coalesce(${claim.state} = 'approved' and ${claim.version} = ${action.version}, 0) = 0`,
      ),
    )
    .orderBy(asc(progressUpdate.number))
    .prepare(),
)

export const updateByRef = (db: Connection, ref: string) => one(db).get({ ref })

/** An action's updates, newest first. */
export const updatesOf = (db: Connection, action: string) => ofAction(db).all({ action })

/** Updates that an executive lead may endorse and has not, those that wait longest first. */
export const updatesAwaitingEndorsement = (db: Connection, lead: string) => awaiting(db).all({ lead })
