import { dayInLondon, type Day, type Instant } from '../../app/domain/day.ts'
import { frameworks } from '../../app/domain/framework.ts'
import type { Approval, Completing } from '../../app/domain/pictures/completion.ts'
import type { Graded } from '../../app/domain/pictures/judgements.ts'
import type { Dated } from '../../app/domain/pictures/slip.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

const completing = prepared(({ $client }) =>
  $client.prepare<[], Completing>('select original_due as originalDue from action where withdrawn = 0'),
)
// Of an action reopened after its approval had lapsed, the lapse came first. Withdrawn actions were in the plan before.
const approvals = prepared(({ $client }) =>
  $client.prepare<[], { on: Day; endedAt: Instant | null }>(
    `select meeting."on", coalesce(lapsed_at, closed_at) as endedAt
     from claim join meeting on meeting.ref = claim.meeting where approved_at is not null order by approved_at`,
  ),
)
const dated = prepared(({ $client }) =>
  $client.prepare<[], Dated>(
    `select ref, title, original_due as original, due from action
     where withdrawn = 0 and due is not null and original_due is not null order by rowid`,
  ),
)
interface JudgementRow {
  ref: string
  ended: Day
  framework: string
  area: string
  grade: string | null
}
const judged = prepared(({ $client }) =>
  $client.prepare<[], JudgementRow>(
    `select inspection.ref, ended, framework, area, grade
     from inspection join judgement on judgement.inspection = inspection.ref order by ended, ref, position`,
  ),
)

/** Every action in the plan, with the day by which it was to be complete. */
export const completingActions = (db: Connection): Completing[] => completing(db).all()

/** Every approval that a meeting gave to completion, with the day from which it stood no more. */
export const approvalsOfCompletion = (db: Connection): Approval[] =>
  approvals(db)
    .all()
    .map(({ on, endedAt }) => ({ on, endedOn: endedAt && dayInLondon(endedAt) }))

/** Every action in the plan that has a due day. */
export const datedActions = (db: Connection): Dated[] => dated(db).all()

/** The inspections that gave a grade, oldest first, with the names of their own framework for what they judged. */
export function gradedInspections(db: Connection): Graded[] {
  return [...Map.groupBy(judged(db).all(), ({ ref }) => ref).values()].flatMap(rows => {
    const [first] = rows
    if (first === undefined || rows.every(({ grade }) => grade === null)) return []
    const areas = frameworks.find(({ key }) => key === first.framework)?.areas ?? []
    const nameOf = (area: string) => areas.find(({ key }) => key === area)?.name ?? area
    const judgements = rows.map(({ area, grade }) => ({ area, name: nameOf(area), grade }))
    return { ref: first.ref, ended: first.ended, judgements }
  })
}
