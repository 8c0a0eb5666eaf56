import { and, eq, sql } from 'drizzle-orm'
import { addDays, type Day } from '../../app/domain/day.ts'
import { cycle } from '../../app/domain/delivery-rating.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim } from '../schema/completion.ts'
import { action } from '../schema/plan.ts'

/** The last day anything was heard of: of the last update or, where that is later, of the start. As indexed. */
const silentSince = sql<Day>`max(coalesce(${action.start}, substr(${action.plannedAt}, 1, 10)), coalesce(${action.lastUpdateOn}, ''))`

const silent = prepared(db =>
  db
    .select({
      ref: action.ref,
      title: action.title,
      executiveLead: action.executiveLead,
      lastUpdateOn: action.lastUpdateOn,
      silentSince,
    })
    .from(action)
    .leftJoin(claim, eq(claim.ref, action.claim))
    .where(
      and(
        sql`${action.withdrawn} = 0`,
        sql`${silentSince} < ${sql.placeholder('from')}`,
        // What was verified or approved of an earlier version has lapsed: there is work to report on again.
        sql`coalesce(${claim.state} in ('verified', 'approved') and ${claim.version} = ${action.version}, 0) = 0`,
      ),
    )
    .orderBy(silentSince, action.ref)
    .prepare(),
)

/** Actions still to be done on which nobody has reported for a cycle of 35 days, the longest silent first. */
export const silentActions = (db: Connection, today: Day) => silent(db).all({ from: addDays(today, -cycle) })
