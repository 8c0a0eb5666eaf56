import { measureByRef } from '../../db/read/measures.ts'
import { retireMeasure as decide } from '../domain/measure.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export const retireMeasure: Command<{ measure: string; reason: string }> = ({ db }, order) => {
  const measure = measureByRef(db, order.measure)
  return measure === undefined ? refusal('not-found') : decide(measure, order.reason)
}
