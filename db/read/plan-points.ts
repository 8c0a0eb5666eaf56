import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

export interface PlanPoint {
  ref: string
  inspection: string
  parent: string | null
  text: string
}

const statements = prepared(({ $client }) => ({
  points: $client.prepare<[], PlanPoint>(
    `select point.ref, inspection, parent, text from point join inspection on inspection.ref = point.inspection
     where removed = 0 order by began desc, inspection, coalesce(parent, point.ref), parent is not null, position`,
  ),
  answered: $client
    .prepare<[], string>(
      'select distinct point from action_point join action on action.ref = action_point.action where withdrawn = 0',
    )
    .pluck(),
}))

/** Every improvement point, newest inspection first, in the order of its report, each followed by its sub-points. */
export const allPoints = (db: Connection): PlanPoint[] => statements(db).points.all()
/** The points with an action in the plan. */
export const answeredPoints = (db: Connection): ReadonlySet<string> => new Set(statements(db).answered.all())
