import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim } from '../schema/completion.ts'
import { action } from '../schema/plan.ts'
import { laterDate } from '../schema/progress.ts'

const given = sql.placeholder

const one = prepared(db =>
  db
    .select()
    .from(laterDate)
    .where(eq(laterDate.ref, given('ref')))
    .prepare(),
)
const ofAction = prepared(db =>
  db
    .select()
    .from(laterDate)
    .where(eq(laterDate.action, given('action')))
    .orderBy(asc(laterDate.askedAt), asc(laterDate.ref))
    .prepare(),
)
const pending = prepared(db =>
  db
    .select()
    .from(laterDate)
    .where(and(eq(laterDate.action, given('action')), isNull(laterDate.outcome)))
    .prepare(),
)
const awaiting = prepared(db =>
  db
    .select({
      ref: laterDate.ref,
      action: action.ref,
      title: action.title,
      due: action.due,
      originalDue: action.originalDue,
      revisions: action.revisions,
      toDay: laterDate.toDay,
      reason: laterDate.reason,
      askedAt: laterDate.askedAt,
      askedBy: laterDate.askedBy,
    })
    .from(laterDate)
    .innerJoin(action, eq(action.ref, laterDate.action))
    .leftJoin(claim, eq(claim.ref, action.claim))
    .where(
      and(
        isNull(laterDate.outcome),
        ne(laterDate.askedBy, given('decider')),
        or(sql`${given('lead')} is null`, eq(action.executiveLead, given('lead'))),
        eq(action.withdrawn, false),
        sql`coalesce(${claim.state} = 'approved' and ${claim.version} = ${action.version}, 0) = 0`,
      ),
    )
    .orderBy(asc(laterDate.askedAt), asc(laterDate.ref))
    .prepare(),
)

export const laterDateByRef = (db: Connection, ref: string) => one(db).get({ ref })

/** Every later date asked for on an action, in the order they were asked, decided or not. */
export const laterDatesOf = (db: Connection, action: string) => ofAction(db).all({ action })

/** The one request of an action that awaits its decision. */
export const pendingLaterDate = (db: Connection, action: string) => pending(db).get({ action })

/**
 * Later dates that a person may decide, those that wait longest first: all that others asked for, or, with `lead`,
 * only those on actions which that executive lead answers for.
 */
export const laterDatesAwaitingDecision = (db: Connection, decider: string, lead: string | null) =>
  awaiting(db).all({ decider, lead })
