import { allMeasures } from '../../db/read/measures.ts'
import { nextReference } from '../../db/read/references.ts'
import { isRefusal } from '../domain/refusal.ts'
import { defineMeasure as decide, type NewMeasure } from '../domain/measure.ts'
import { measureOwner } from './measure-owner.ts'
import type { Command } from './runner.ts'

export const defineMeasure: Command<NewMeasure> = ({ db }, { terms, definition, from, standard }) => {
  const owner = measureOwner(db, terms)
  if (owner !== null && isRefusal(owner)) return owner
  const order = { terms, definition, from, standard }
  return decide(nextReference(db, 'measure'), order, { owner, others: allMeasures(db) })
}
