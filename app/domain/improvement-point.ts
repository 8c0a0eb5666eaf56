import { PointFacts } from './events/inspections.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import { inWords } from './wording.ts'

export interface PointOrder extends PointFacts {
  /** It belongs to the nearest point before it that is none. */
  isSubPoint: boolean
}

export interface PointState {
  ref: string
  inspection: string
  parent: string | null
  is: PointFacts
  earlier: string | null
  removed: boolean
}

const mostPoints = 99

/** All the points of an inspection, in the order of its report. */
export function recordPoints(inspection: string, points: readonly PointOrder[]): Event[] | Refusal {
  const events: Event[] = []
  let parent: string | null = null
  let position = 0
  let subPosition = 0
  for (const [at, { isSubPoint, ...is }] of points.entries()) {
    if (isSubPoint && parent === null)
      return refusal('sub-point-without-point', { field: `points.${String(at)}.isSubPoint` })
    if (isSubPoint) subPosition++
    else [position, subPosition, parent] = [position + 1, 0, pointRef(inspection, null, position + 1)]
    if (position > mostPoints || subPosition > mostPoints) return refusal('too-many-points')
    events.push(
      isSubPoint ? recorded(inspection, parent, subPosition, is) : recorded(inspection, null, position, is),
    )
  }
  return events
}

/** One more point, or a sub-point of `parent`. `given` is how many have ever been recorded beside it, removed ones too. */
export function recordPoint(
  inspection: string,
  parent: PointState | null,
  given: number,
  is: PointFacts,
): Event[] | Refusal {
  if (parent?.removed) return refusal('point-removed', { field: 'parent' })
  if (parent && parent.parent !== null) return refusal('sub-point-of-sub-point', { field: 'parent' })
  if (parent && parent.inspection !== inspection) return refusal('not-found', { field: 'parent' })
  if (given >= mostPoints) return refusal('too-many-points')
  return [recorded(inspection, parent?.ref ?? null, given + 1, is)]
}

/** Puts right how a point was taken over from the report. What was recorded before stays in history. */
export function correctPoint(point: PointState, order: PointFacts, reason: string): Event[] | Refusal {
  if (point.removed) return refusal('point-removed')
  const is = PointFacts.parse(order)
  if (JSON.stringify(is) === JSON.stringify(point.is)) return refusal('nothing-changed')
  return [{ type: 'point-corrected', says: { point: point.ref, was: point.is, is, reason } }]
}

/** When an inspection began and whether its findings are still under embargo. */
export interface Dated {
  began: string
  embargoed: boolean
}

/** Points back to what an earlier inspection already said; to nothing with `earlier` null. */
export function tracePoint(
  point: PointState & { of: Dated },
  earlier: (PointState & { of: Dated }) | null,
): Event[] | Refusal {
  const field = 'earlier'
  if (point.removed) return refusal('point-removed')
  if (earlier?.removed) return refusal('point-removed', { field })
  if ((earlier?.ref ?? null) === point.earlier) return refusal('nothing-changed', { field })
  if (earlier && (earlier.inspection === point.inspection || earlier.of.began >= point.of.began))
    return refusal('traced-to-itself', { field })
  // Whoever may read this point, once it is published, would learn of the other inspection.
  if (earlier?.of.embargoed) return refusal('earlier-embargoed', { field })
  return [
    { type: 'point-traced', says: { point: point.ref, was: point.earlier, earlier: earlier?.ref ?? null } },
  ]
}

/** What keeps a point from being removed, by reference. */
export interface HangingOn {
  actions: readonly string[]
  subPoints: readonly string[]
  /** Later points that point back to it. */
  later: readonly string[]
}

/** Takes out a point that was recorded by mistake. Its reference is never given again. */
export function removePoint(
  point: PointState,
  { actions, subPoints, later }: HangingOn,
  reason: string,
): Event[] | Refusal {
  if (point.removed) return refusal('point-removed')
  if (actions.length > 0) return refusal('point-has-actions', { facts: { actions: inWords(actions) } })
  if (subPoints.length > 0) return refusal('point-has-sub-points', { facts: { points: inWords(subPoints) } })
  if (later.length > 0) return refusal('point-traced-from', { facts: { points: inWords(later) } })
  return [{ type: 'point-removed', says: { point: point.ref, reason } }]
}

function recorded(inspection: string, parent: string | null, position: number, is: PointFacts): Event {
  const point = pointRef(inspection, parent, position)
  return { type: 'point-recorded', says: { point, inspection, position, parent, ...PointFacts.parse(is) } }
}

/** `ILACS-2022-02`; a sub-point is `ILACS-2022-02.1`. */
function pointRef(inspection: string, parent: string | null, position: number): string {
  return parent === null
    ? `${inspection}-${String(position).padStart(2, '0')}`
    : `${parent}.${String(position)}`
}
