import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { ClockName } from '../../app/domain/clock.ts'
import { Day } from '../../app/domain/day.ts'
import { InspectionFacts, KeptFile } from '../../app/domain/events/inspections.ts'
import type { InspectionState } from '../../app/domain/inspection.ts'
import type { Clocked, KnownClock } from '../../app/domain/inspection-clock.ts'
import { InspectionKind } from '../../app/domain/inspection-kind.ts'
import type { Subject } from '../../app/domain/permission.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { clock, inspection, judgement, point } from '../schema/inspections.ts'

const given = sql.placeholder
type Row = typeof inspection.$inferSelect

const one = prepared(db =>
  db
    .select()
    .from(inspection)
    .where(eq(inspection.ref, given('ref')))
    .prepare(),
)
const judgements = prepared(db =>
  db
    .select({ area: judgement.area, grade: judgement.grade })
    .from(judgement)
    .where(eq(judgement.inspection, given('ref')))
    .orderBy(asc(judgement.position))
    .prepare(),
)
const newestFirst = prepared(db =>
  db
    .select({
      ref: inspection.ref,
      kind: inspection.kind,
      began: inspection.began,
      ended: inspection.ended,
      publishedOn: inspection.publishedOn,
      embargoed: inspection.embargoed,
      points: count(point.ref),
    })
    .from(inspection)
    .leftJoin(
      point,
      and(eq(point.inspection, inspection.ref), isNull(point.parent), eq(point.removed, false)),
    )
    .groupBy(inspection.ref)
    .orderBy(desc(inspection.began), desc(inspection.ref))
    .prepare(),
)
const refs = prepared(db => db.select({ ref: inspection.ref }).from(inspection).prepare())
const byReport = prepared(db =>
  db
    .select({ ref: inspection.ref })
    .from(inspection)
    .where(eq(inspection.reportSha256, given('sha256')))
    .limit(1)
    .prepare(),
)
const clocks = prepared(db =>
  db
    .select()
    .from(clock)
    .where(eq(clock.inspection, given('ref')))
    .prepare(),
)
const priorityAction = prepared(db =>
  db
    .select({ ref: point.ref })
    .from(point)
    .where(
      sql`${point.inspection} = ${given('ref')} and ${point.kind} = 'priority-action' and not ${point.removed}`,
    )
    .limit(1)
    .prepare(),
)

/** Every inspection of this edition, newest first, with how many points it has (sub-points not counted). */
export const allInspections = (db: Connection) =>
  newestFirst(db)
    .all()
    .map(row => ({ ...row, ...Dates.parse(row) }))
const Dates = z.object({
  kind: InspectionKind,
  began: Day,
  ended: Day,
  publishedOn: Day.nullable(),
})

/** Every reference ever given to an inspection: none is ever deleted. */
export const inspectionRefs = (db: Connection): string[] =>
  refs(db)
    .all()
    .map(({ ref }) => ref)

/** The inspection whose report is this very file. */
export const inspectionWithReport = (db: Connection, sha256: string): string | null =>
  byReport(db).get({ sha256 })?.ref ?? null

/** An inspection as rules and pages need it. */
export function inspectionByRef(db: Connection, ref: string): (InspectionState & Subject) | undefined {
  const row = one(db).get({ ref })
  if (row === undefined) return undefined
  const { kind, framework, began, ended, receivedOn, publishedOn, leadInspector, embargoed } = row
  const facts = { kind, framework, began, ended, receivedOn, publishedOn, leadInspector }
  return {
    ref,
    is: InspectionFacts.parse({ ...facts, judgements: judgements(db).all({ ref }) }),
    embargoed,
    report: reportOf(row),
  }
}

/** The same, with what is recorded of its clocks. */
export function clockedInspection(db: Connection, ref: string): (Clocked & Subject) | undefined {
  const found = inspectionByRef(db, ref)
  if (found === undefined) return undefined
  return {
    ...found,
    hasPriorityAction: priorityAction(db).get({ ref }) !== undefined,
    known: new Map(
      clocks(db)
        .all({ ref })
        .map(row => [ClockName.parse(row.clock), knownClock(row)]),
    ),
  }
}

function knownClock({ statedDay, source, metOn, note }: typeof clock.$inferSelect): KnownClock {
  return {
    stated: statedDay === null ? null : { day: Day.parse(statedDay), source: source ?? '' },
    met: metOn === null ? null : { on: Day.parse(metOn), note: note ?? '' },
  }
}

function reportOf({ reportSha256, reportName, reportMime, reportSize }: Row): KeptFile | null {
  if (reportSha256 === null) return null
  return KeptFile.parse({ sha256: reportSha256, name: reportName, mime: reportMime, size: reportSize })
}
