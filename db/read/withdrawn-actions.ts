import type { Instant } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

export interface WithdrawnAction {
  ref: string
  title: string
  by: string
  at: Instant
  reason: string
}

const statement = prepared(({ $client }) =>
  $client.prepare<[], WithdrawnAction>(
    `select action.ref, title, entry.by, entry.at, json_extract(says, '$.reason') as reason
     from entry join action on action.ref = json_extract(says, '$.action')
     where type = 'action-withdrawn' order by number desc`,
  ),
)

/** Actions taken from the plan, by whom, when and why; the newest first. */
export const withdrawnActions = (db: Connection): WithdrawnAction[] => statement(db).all()
