import { asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { auditDrawn, auditSample, auditVerdict } from '../schema/audit.ts'
import { action } from '../schema/plan.ts'

const given = sql.placeholder

const one = prepared(db =>
  db
    .select()
    .from(auditSample)
    .where(eq(auditSample.ref, given('ref')))
    .prepare(),
)
const all = prepared(db =>
  db
    .select({
      ...getTableColumns(auditSample),
      drawn: sql<number>`(select count(*) from audit_drawn where sample = ${auditSample.ref})`,
      judged: sql<number>`(select count(distinct claim) from audit_verdict where sample = ${auditSample.ref})`,
    })
    .from(auditSample)
    .orderBy(desc(auditSample.number))
    .prepare(),
)
/** The verdict given last on each closure. */
const newest = sql`${auditVerdict.number} = (select max(number) from audit_verdict as later where later.claim = ${auditVerdict.claim})`
const drawn = prepared(db =>
  db
    .select({
      claim: auditDrawn.claim,
      action: auditDrawn.action,
      title: action.title,
      outcome: auditVerdict.outcome,
    })
    .from(auditDrawn)
    .innerJoin(action, eq(action.ref, auditDrawn.action))
    .leftJoin(auditVerdict, sql`${auditVerdict.claim} = ${auditDrawn.claim} and ${newest}`)
    .where(eq(auditDrawn.sample, given('sample')))
    .orderBy(asc(auditDrawn.place))
    .prepare(),
)
const samplesOf = prepared(db =>
  db
    .select({ sample: auditDrawn.sample })
    .from(auditDrawn)
    .where(eq(auditDrawn.claim, given('claim')))
    .orderBy(asc(auditDrawn.sample))
    .prepare(),
)
const verdicts = prepared(db =>
  db
    .select()
    .from(auditVerdict)
    .where(eq(auditVerdict.claim, given('claim')))
    .orderBy(desc(auditVerdict.number))
    .prepare(),
)

export const sampleByRef = (db: Connection, ref: string) => one(db).get({ ref })
/** Newest first, each with how many it drew and how many of them have a verdict. */
export const allSamples = (db: Connection) => all(db).all()
/** What a sample drew, in the order drawn, each with the verdict that stands on it. */
export const drawnBy = (db: Connection, sample: string) => drawn(db).all({ sample })
/** The samples that a closure was drawn in. */
export const samplesWith = (db: Connection, claim: string): string[] =>
  samplesOf(db)
    .all({ claim })
    .map(({ sample }) => sample)
/** Every verdict on a closure, newest first. */
export const verdictsOn = (db: Connection, claim: string) => verdicts(db).all({ claim })
