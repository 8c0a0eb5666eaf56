import { allMeasures, figuresOf, measureByRef } from '../../db/read/measures.ts'
import type { Terms } from '../domain/events/measures.ts'
import { changeMeasure as decide } from '../domain/measure.ts'
import { isRefusal, refusal } from '../domain/refusal.ts'
import { measureOwner } from './measure-owner.ts'
import type { Command } from './runner.ts'
import { stale } from './stale.ts'

export interface ChangeMeasure {
  measure: string
  is: Terms
  reason: string
  seen: number
}

export const changeMeasure: Command<ChangeMeasure> = ({ db }, { measure: ref, is, reason, seen }) => {
  const measure = measureByRef(db, ref)
  if (measure === undefined) return refusal('not-found')
  const owner = measureOwner(db, is)
  if (owner !== null && isRefusal(owner)) return owner
  const withheld = figuresOf(db, ref).some(({ suppressed }) => suppressed)
  return (
    stale(db, 'measure', ref, seen) ??
    decide(measure, { is, reason }, { owner, others: allMeasures(db), withheld })
  )
}
