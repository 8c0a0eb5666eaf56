import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import { PointFacts } from '../../app/domain/events/inspections.ts'
import type { Dated, PointState } from '../../app/domain/improvement-point.ts'
import type { Subject } from '../../app/domain/permission.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { inspection, point } from '../schema/inspections.ts'
import { action, actionPoint } from '../schema/plan.ts'

const given = sql.placeholder
type Row = typeof point.$inferSelect

const columns = { point, began: inspection.began, embargoed: inspection.embargoed }

const one = prepared(db =>
  db
    .select(columns)
    .from(point)
    .innerJoin(inspection, eq(inspection.ref, point.inspection))
    .where(eq(point.ref, given('ref')))
    .prepare(),
)
/** Sub-points come right after their point: its reference is the beginning of theirs. */
const ofInspection = prepared(db =>
  db
    .select()
    .from(point)
    .where(and(eq(point.inspection, given('inspection')), eq(point.removed, false)))
    .orderBy(
      sql`case when ${point.parent} is null then ${point.ref} else ${point.parent} end`,
      sql`${point.parent} is not null`,
      asc(point.position),
    )
    .prepare(),
)
const before = prepared(db =>
  db
    .select({ ref: point.ref, text: point.text, began: inspection.began })
    .from(point)
    .innerJoin(inspection, eq(inspection.ref, point.inspection))
    .where(
      and(
        sql`${inspection.began} < ${given('began')}`,
        eq(point.removed, false),
        eq(inspection.embargoed, false),
      ),
    )
    .orderBy(sql`${inspection.began} desc`, asc(point.ref))
    .prepare(),
)
const pointingTo = prepared(db =>
  db
    .select({ ref: point.ref, text: point.text })
    .from(point)
    .where(and(eq(point.earlier, given('ref')), eq(point.removed, false)))
    .orderBy(asc(point.ref))
    .prepare(),
)
const subPoints = prepared(db =>
  db
    .select({ ref: point.ref, text: point.text })
    .from(point)
    .where(
      and(
        eq(point.inspection, given('inspection')),
        eq(point.parent, given('ref')),
        eq(point.removed, false),
      ),
    )
    .orderBy(asc(point.position))
    .prepare(),
)
const topCount = prepared(db =>
  db
    .select({ given: count() })
    .from(point)
    .where(and(eq(point.inspection, given('inspection')), isNull(point.parent)))
    .prepare(),
)
const subCount = prepared(db =>
  db
    .select({ given: count() })
    .from(point)
    .where(and(eq(point.inspection, given('inspection')), eq(point.parent, given('parent'))))
    .prepare(),
)
const actionsOfPoint = prepared(db =>
  db
    .select({ ref: action.ref, title: action.title, withdrawn: action.withdrawn })
    .from(actionPoint)
    .innerJoin(action, eq(action.ref, actionPoint.action))
    .where(eq(actionPoint.point, given('ref')))
    .orderBy(asc(action.ref))
    .prepare(),
)
const actionsOfInspection = prepared(db =>
  db
    .select({ point: actionPoint.point, ref: action.ref, title: action.title, withdrawn: action.withdrawn })
    .from(point)
    .innerJoin(actionPoint, eq(actionPoint.point, point.ref))
    .innerJoin(action, eq(action.ref, actionPoint.action))
    .where(eq(point.inspection, given('inspection')))
    .orderBy(asc(action.ref))
    .prepare(),
)

export type PointOfInspection = PointState & Subject & { of: Dated }

/** A point as rules and pages need it, removed ones too. */
export function pointByRef(db: Connection, ref: string): PointOfInspection | undefined {
  const row = one(db).get({ ref })
  return row && { ...stateOf(row.point), of: { began: row.began, embargoed: row.embargoed } }
}

/** An inspection's points in the order of the report, each followed by its sub-points; without removed ones. */
export const pointsOf = (db: Connection, inspection: string): PointState[] =>
  ofInspection(db).all({ inspection }).map(stateOf)

/** Points of published inspections that began earlier, newest inspection first. */
export const earlierPoints = (db: Connection, began: string) => before(db).all({ began })
/** Later points that point back to this one. */
export const laterPoints = (db: Connection, ref: string) => pointingTo(db).all({ ref })
export const subPointsOf = (db: Connection, inspection: string, ref: string) =>
  subPoints(db).all({ inspection, ref })
/** How many points have ever been recorded at the top, or below `parent`, removed ones too. */
export const pointsGiven = (db: Connection, inspection: string, parent: string | null): number =>
  (parent === null ? topCount(db).get({ inspection }) : subCount(db).get({ inspection, parent }))?.given ?? 0
/** Actions that answer a point, withdrawn ones too. */
export const actionsFor = (db: Connection, ref: string) => actionsOfPoint(db).all({ ref })
/** Those of all points of an inspection, each with its `point`. */
export const actionsForInspection = (db: Connection, inspection: string) =>
  actionsOfInspection(db).all({ inspection })

function stateOf(row: Row): PointState {
  const { ref, inspection, parent, earlier, removed } = row
  return { ref, inspection, parent, earlier, removed, is: factsOf(row) }
}

function factsOf({ text, kind, page, frameworkType, frameworkNumber, frameworkName }: Row): PointFacts {
  const nationalFramework =
    frameworkType === null
      ? null
      : {
          type: frameworkType,
          ...(frameworkNumber !== null && { number: frameworkNumber }),
          ...(frameworkName !== null && { name: frameworkName }),
        }
  return PointFacts.parse({ text, kind, nationalFramework, page })
}
