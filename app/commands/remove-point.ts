import { actionsFor, laterPoints, pointByRef, subPointsOf } from '../../db/read/points.ts'
import { removePoint as decide } from '../domain/improvement-point.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface RemovePoint {
  point: string
  reason: string
}

export const removePoint: Command<RemovePoint> = ({ db }, { point: ref, reason }) => {
  const point = pointByRef(db, ref)
  if (point === undefined) return refusal('not-found')
  const hanging = {
    actions: actionsFor(db, ref)
      .filter(action => !action.withdrawn)
      .map(action => action.ref),
    subPoints: subPointsOf(db, point.inspection, ref).map(sub => sub.ref),
    later: laterPoints(db, ref).map(later => later.ref),
  }
  return decide(point, hanging, reason)
}
