import type { Day } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

export interface MilestoneOf {
  action: string
  text: string
  due: Day
  metOn: Day | null
}
export interface SubStepOf {
  action: string
  text: string
  done: 0 | 1
}

const statements = prepared(({ $client }) => ({
  milestones: $client.prepare<[], MilestoneOf>(
    'select action, text, due, met_on as metOn from milestone where removed = 0 order by action, milestone',
  ),
  subSteps: $client.prepare<[], SubStepOf>(
    'select action, text, done from sub_step order by action, sub_step',
  ),
  evidence: $client
    .prepare<[], [string, number]>(
      'select action, count(*) from evidence where superseded_by is null group by action',
    )
    .raw(),
}))

/** Milestones, sub-steps and the number of pieces of standing evidence of all actions at once, by action. */
export const partsOfPlan = (db: Connection) => ({
  milestones: Map.groupBy(statements(db).milestones.all(), ({ action }) => action),
  subSteps: Map.groupBy(statements(db).subSteps.all(), ({ action }) => action),
  evidence: new Map(statements(db).evidence.all()),
})
