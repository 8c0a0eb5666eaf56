import { changedSince } from '../../db/read/changes.ts'
import { pointByRef } from '../../db/read/points.ts'
import type { PointFacts } from '../domain/events/inspections.ts'
import { correctPoint as decide } from '../domain/improvement-point.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface CorrectPoint {
  point: string
  is: PointFacts
  reason: string
  seen: number
}

/** What a form of a point's facts would overwrite. An action linked meanwhile is no such thing. */
const overwritten = new Set(['point-corrected', 'point-removed'])

export const correctPoint: Command<CorrectPoint> = ({ db }, { point: ref, is, reason, seen }) => {
  const point = pointByRef(db, ref)
  if (point === undefined) return refusal('not-found')
  if (changedSince(db, 'point', ref, seen).some(({ type }) => overwritten.has(type)))
    return refusal('changed-since')
  return decide(point, is, reason)
}
