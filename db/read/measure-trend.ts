import type { Day } from '../../app/domain/day.ts'
import { wholeFigures } from '../../app/domain/measure-sentence.ts'
import type { Trend } from '../../app/domain/pictures/trend.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { figuresOf, measureByRef, versionsOf } from './measures.ts'

// An approval that has lapsed speaks of an action that is no more.
const completed = prepared(({ $client }) =>
  $client.prepare<{ measure: string }, { ref: string; on: Day }>(
    `select action.ref, meeting."on" from action
     join claim on claim.ref = action.claim and claim.state = 'approved' and claim.version >= action.version
     join meeting on meeting.ref = claim.meeting
     where withdrawn = 0 and exists (select 1 from measure_link as link
       where link.measure = @measure and link.ended_at is null and (
         (link.kind = 'action' and link.ref = action.ref)
         or (link.kind = 'point' and exists (select 1 from action_point
           where action_point.action = action.ref and action_point.point = link.ref))))
     order by meeting."on", action.rowid`,
  ),
)

/**
 * A measure over time: its figures of the whole, the days on which its definition changed, and those on which a meeting
 * approved completion of the actions that it is attached to, by themselves or by a point that they answer. Throws where
 * there is no such measure.
 */
export function trendOfMeasure(db: Connection, ref: string): Trend {
  const measure = measureByRef(db, ref)
  if (measure === undefined) throw new Error(`There is no measure ${ref}`)
  const { direction, target, baseline, tolerance, definition } = measure
  const figures = figuresOf(db, ref).map(({ from, to, brokenBy, brokenOf, ...figure }) => ({
    ...figure,
    period: { from, to },
    breakdown: { by: brokenBy, of: brokenOf },
  }))
  return {
    terms: { direction, target, baseline, tolerance },
    definition,
    figures: wholeFigures(figures).map(({ period, value, version, standing, workforce }) => ({
      period,
      value,
      version,
      standing,
      counted: workforce !== null,
    })),
    redefined: versionsOf(db, ref)
      .slice(1)
      .map(({ version, from }) => ({ version, from })),
    completed: completed(db).all({ measure: ref }),
  }
}
