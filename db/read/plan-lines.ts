import type { Day } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { wholePlan } from './plan-list.ts'
import type { PlanRow } from './plan-rows.ts'

/** All that a spreadsheet of the plan says of an action. */
export interface PlanLine extends PlanRow {
  detail: string
  theme: string | null
}

const terms = prepared(({ $client }) =>
  $client.prepare<[], Pick<PlanLine, 'ref' | 'detail' | 'theme'>>(
    'select ref, detail, theme from action where withdrawn = 0',
  ),
)

/** Every action in the plan, rated on a day, in the order they were planned. */
export function planLines(db: Connection, today: Day): PlanLine[] {
  const byRef = new Map(
    terms(db)
      .all()
      .map(line => [line.ref, line]),
  )
  return wholePlan(db, today).map(row => ({ detail: '', theme: null, ...byRef.get(row.ref), ...row }))
}
