import { and, desc, eq, sql } from 'drizzle-orm'
import { reportIn, type Report, type Reportable } from '../../app/domain/cycle-report.ts'
import type { Day } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { claim } from '../schema/completion.ts'
import { cycle, digest } from '../schema/cycles.ts'
import { party } from '../schema/people.ts'
import { action } from '../schema/plan.ts'

const given = sql.placeholder

const one = prepared(db =>
  db
    .select()
    .from(cycle)
    .where(eq(cycle.ref, given('ref')))
    .prepare(),
)
const all = prepared(db =>
  db
    .select()
    .from(cycle)
    .orderBy(desc(sql`${cycle}.rowid`))
    .prepare(),
)
const digests = prepared(db =>
  db
    .select()
    .from(digest)
    .where(eq(digest.cycle, given('cycle')))
    .orderBy(desc(digest.number))
    .prepare(),
)
/** Who reports on an action: its owner, or the officer who posts for an owner without an account. */
const reporter = sql<string | null>`coalesce(${action.ownerPerson}, ${party.postedForBy})`
const inPlan = prepared(db =>
  db
    .select({
      ref: action.ref,
      title: action.title,
      withdrawn: action.withdrawn,
      version: action.version,
      start: action.start,
      plannedAt: action.plannedAt,
      lastUpdateAt: action.lastUpdateAt,
      claimState: claim.state,
      claimVersion: claim.version,
      claimedAt: claim.claimedAt,
      owner: reporter,
      ownerParty: party.name,
      executiveLead: action.executiveLead,
    })
    .from(action)
    .leftJoin(party, eq(party.id, action.ownerParty))
    .leftJoin(claim, eq(claim.ref, action.claim))
    .where(
      and(
        eq(action.withdrawn, false),
        sql`(${given('reporter')} is null or ${reporter} = ${given('reporter')})`,
      ),
    )
    .orderBy(sql`${action}.rowid`)
    .prepare(),
)

export type CycleRow = typeof cycle.$inferSelect
export const cycleByRef = (db: Connection, ref: string) => one(db).get({ ref })
/** Newest first. */
export const allCycles = (db: Connection): CycleRow[] => all(db).all()

export type Digest = Omit<typeof digest.$inferSelect, 'owed'> & { owed: string[] }
/** Newest first. */
export const digestsOf = (db: Connection, cycle: string): Digest[] =>
  digests(db)
    .all({ cycle })
    .map(row => ({ ...row, owed: row.owed.split(' ') }))

export type Asked = Reportable & {
  ref: string
  title: string
  owner: string | null
  /** The name of the post or partner body that owns it. */
  ownerParty: string | null
  executiveLead: string | null
  report: Exclude<Report, 'not-asked'>
}

/** The actions on which a cycle asks for a report, on a day of it, in the order they were planned: of everybody, or of one person. */
export function askedIn(
  db: Connection,
  { from }: Pick<CycleRow, 'from'>,
  on: Day,
  person: string | null = null,
): Asked[] {
  return inPlan(db)
    .all({ reporter: person })
    .flatMap(action => {
      const report = reportIn(from, action, on)
      return report === 'not-asked' ? [] : [{ ...action, report }]
    })
}
