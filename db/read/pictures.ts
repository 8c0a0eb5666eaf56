import type { Day } from '../../app/domain/day.ts'
import { frameworks } from '../../app/domain/framework.ts'
import type { Completing } from '../../app/domain/pictures/completion.ts'
import type { Graded } from '../../app/domain/pictures/judgements.ts'
import type { Dated } from '../../app/domain/pictures/slip.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

// An approval that has lapsed speaks of an action that is no more.
const completing = prepared(({ $client }) =>
  $client.prepare<[], Completing>(
    `select original_due as originalDue, meeting."on" as approvedOn from action
     left join claim on claim.ref = action.claim and claim.state = 'approved' and claim.version >= action.version
     left join meeting on meeting.ref = claim.meeting
     where withdrawn = 0`,
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

/** Every action in the plan, with the day by which it was to be complete and the day on which it was. */
export const completingActions = (db: Connection): Completing[] => completing(db).all()

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
