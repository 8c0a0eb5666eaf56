import type { Day } from '../../app/domain/day.ts'
import { dueForReview } from '../../app/domain/tracking-key.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { closedPoints } from './point-standing.ts'

interface Said {
  kind: 'point' | 'action'
  ref: string
  /** The point to the letter, or the title of the action. */
  text: string
  /** Null where it was closed or reopened. */
  key: string | null
  mark: string | null
  reviewOn: Day | null
  metOn: Day
}

/** What a body said last, before a day, of each point and action: only where no other body has spoken since. */
const lastSaid = prepared(({ $client }) =>
  $client.prepare<{ body: string; on: Day }, Said>(
    `with said as (
       select kind, ref, meeting, number, key, mark, review_on from tracking_class
       union all
       select 'point', point, meeting, number, null, null, null from resolution_point
     )
     select said.kind, said.ref, coalesce(point.text, action.title) as text, said.key, said.mark,
       said.review_on as reviewOn, meeting."on" as metOn
     from said
     join meeting on meeting.ref = said.meeting and meeting.body = @body and meeting."on" < @on
     left join point on said.kind = 'point' and point.ref = said.ref
     left join action on said.kind = 'action' and action.ref = said.ref
     left join claim on claim.ref = action.claim and claim.state = 'approved' and claim.version = action.version
     where said.number = (select max(number) from said as later where later.kind = said.kind and later.ref = said.ref)
       and coalesce(point.removed, action.withdrawn, 1) = 0 and claim.ref is null
     order by said.kind desc, said.ref`,
  ),
)

/**
 * Points and actions that come back to a body at its meeting on a day: it reopened them, or gave them a class that asks
 * for it or a day of review that has come. What it closed, or completed since, does not come back.
 */
export function dueForReviewBy(db: Connection, body: string, on: Day) {
  const closed = closedPoints(db)
  return lastSaid(db)
    .all({ body, on })
    .filter(({ ref }) => !closed.has(ref))
    .filter(({ key, mark, reviewOn }) =>
      key === null || mark === null ? true : dueForReview({ key, mark, reviewOn }, on),
    )
}
export type DueForReview = ReturnType<typeof dueForReviewBy>[number]
