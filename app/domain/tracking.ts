import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Resolving } from './resolving.ts'
import { isTrackingClass, type Tracked } from './tracking-key.ts'

/** What a class is given to: points and actions as they stand in the plan. */
export interface Trackable {
  points: readonly { ref: string; removed: boolean }[]
  actions: readonly { ref: string; withdrawn: boolean }[]
}

/** A class of the key that this board keeps to, and from when it wants to see it again. The class given last stands. */
export function giveTrackingClass(
  { key, mark, reviewOn }: Tracked & { reviewOn: Day | null },
  { points, actions }: Trackable,
  { said, on }: Pick<Resolving, 'said' | 'on'>,
): Event[] | Refusal {
  if (!isTrackingClass({ key, mark })) return refusal('not-found', { field: 'tracked' })
  if (points.length + actions.length === 0) return refusal('choose-tracked', { field: 'points' })
  if (points.some(({ removed }) => removed)) return refusal('point-removed', { field: 'points' })
  if (actions.some(({ withdrawn }) => withdrawn)) return refusal('action-withdrawn', { field: 'actions' })
  if (reviewOn !== null && reviewOn <= on) return refusal('review-before-meeting', { field: 'reviewOn' })
  const refs = (records: readonly { ref: string }[]) => records.map(({ ref }) => ref)
  return [
    {
      type: 'tracking-class-given',
      says: {
        ...said,
        key,
        mark,
        points: refs(points),
        actions: refs(actions),
        ...(reviewOn !== null && { reviewOn }),
      },
    },
  ]
}
