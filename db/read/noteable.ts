import { asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { action } from '../schema/plan.ts'

const given = sql.placeholder

const inPlan = prepared(db =>
  db
    .select({ ref: action.ref, title: action.title })
    .from(action)
    .where(eq(action.withdrawn, false))
    .orderBy(asc(sql`${action}.rowid`))
    .prepare(),
)
const ofInspection = prepared(db =>
  db
    .select({ ref: action.ref, title: action.title })
    .from(action)
    .where(
      sql`not ${action.withdrawn} and exists (select 1 from action_point
        join point on point.ref = action_point.point
        where action_point.action = ${action.ref} and point.inspection = ${given('inspection')})`,
    )
    .orderBy(asc(sql`${action}.rowid`))
    .prepare(),
)

/** Actions that a meeting may note under an item: those of the item's inspection, or all where it is about none. */
export const noteableActions = (db: Connection, inspection: string | null) =>
  inspection === null ? inPlan(db).all() : ofInspection(db).all({ inspection })
