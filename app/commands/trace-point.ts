import { pointByRef } from '../../db/read/points.ts'
import { tracePoint as decide } from '../domain/improvement-point.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface TracePoint {
  point: string
  earlier: string | null
}

export const tracePoint: Command<TracePoint> = ({ db }, { point: ref, earlier: earlierRef }) => {
  const point = pointByRef(db, ref)
  const earlier = earlierRef === null ? null : pointByRef(db, earlierRef)
  if (point === undefined) return refusal('not-found')
  if (earlier === undefined) return refusal('not-found', { field: 'earlier' })
  return decide(point, earlier)
}
