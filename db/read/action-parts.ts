import { asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { point } from '../schema/inspections.ts'
import { actionPoint, milestone, subStep } from '../schema/plan.ts'

const given = sql.placeholder

const milestones = prepared(db =>
  db
    .select({
      milestone: milestone.milestone,
      text: milestone.text,
      due: milestone.due,
      metOn: milestone.metOn,
      removed: milestone.removed,
    })
    .from(milestone)
    .where(eq(milestone.action, given('action')))
    .orderBy(asc(milestone.milestone))
    .prepare(),
)
const subSteps = prepared(db =>
  db
    .select({ subStep: subStep.subStep, text: subStep.text, done: subStep.done })
    .from(subStep)
    .where(eq(subStep.action, given('action')))
    .orderBy(asc(subStep.subStep))
    .prepare(),
)
const points = prepared(db =>
  db
    .select({ ref: point.ref, inspection: point.inspection, text: point.text })
    .from(actionPoint)
    .innerJoin(point, eq(point.ref, actionPoint.point))
    .where(eq(actionPoint.action, given('action')))
    .orderBy(asc(actionPoint.point))
    .prepare(),
)
const anyPoint = prepared(db =>
  db
    .select({ ref: point.ref, removed: point.removed })
    .from(point)
    .where(eq(point.ref, given('ref')))
    .prepare(),
)

/** Every milestone an action ever had, the removed ones too. */
export const milestonesOf = (db: Connection, action: string) => milestones(db).all({ action })
export const subStepsOf = (db: Connection, action: string) => subSteps(db).all({ action })
/** The improvement points an action is linked to. */
export const pointsOf = (db: Connection, action: string) => points(db).all({ action })
/** A point as something to link an action to. */
export const linkable = (db: Connection, ref: string) => anyPoint(db).get({ ref })
