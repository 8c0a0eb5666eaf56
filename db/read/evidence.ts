import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { evidence } from '../schema/progress.ts'

const given = sql.placeholder
const earlier = alias(evidence, 'earlier')
const told = { ...getTableColumns(evidence), supersedes: earlier.ref }

const one = prepared(db =>
  db
    .select(told)
    .from(evidence)
    .leftJoin(earlier, eq(earlier.supersededBy, evidence.ref))
    .where(eq(evidence.ref, given('ref')))
    .prepare(),
)
const ofAction = prepared(db =>
  db
    .select(told)
    .from(evidence)
    .leftJoin(earlier, eq(earlier.supersededBy, evidence.ref))
    .where(eq(evidence.action, given('action')))
    .orderBy(asc(evidence.number))
    .prepare(),
)

export const evidenceByRef = (db: Connection, ref: string) => one(db).get({ ref })

/** An action's evidence in the order it came, what was superseded included. */
export const evidenceOf = (db: Connection, action: string) => ofAction(db).all({ action })
