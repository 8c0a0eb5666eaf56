import { measureByRef } from '../../db/read/measures.ts'
import type { Day } from '../domain/day.ts'
import type { Definition } from '../domain/events/measures.ts'
import { redefineMeasure as decide } from '../domain/measure.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface RedefineMeasure {
  measure: string
  definition: Definition
  from: Day
  reason: string
  seen: number
}

export const redefineMeasure: Command<RedefineMeasure> = ({ db }, order) => {
  const measure = measureByRef(db, order.measure)
  if (measure === undefined) return refusal('not-found')
  return stale(db, 'measure', order.measure, order.seen) ?? decide(measure, order)
}
