import { comparableFigures } from '../../domain/comparable-figures.ts'
import type { Edition } from '../../../db/editions.ts'
import { publicFigures, publicMeasures, type PublicFigure } from '../../../db/read/public-measures.ts'

/** Another measure of the same subject, and the two figures that are best put side by side. */
export interface Beside {
  ref: string
  name: string
  pair: { first: string; second: string } | null
}

export function measuresBeside(
  db: Edition['db'],
  { ref, subject }: { ref: string; subject: string },
  own: readonly PublicFigure[],
): Beside[] {
  return publicMeasures(db)
    .filter(other => other.subject === subject && other.ref !== ref)
    .map(other => ({
      ref: other.ref,
      name: other.name,
      pair: pairOf(shown(own), shown(publicFigures(db, other.ref))),
    }))
}

const shown = (figures: readonly PublicFigure[]) =>
  figures.filter(({ correctedBy, breakdown }) => correctedBy === null && breakdown.by === 'none')

function pairOf(own: readonly PublicFigure[], others: readonly PublicFigure[]): Beside['pair'] {
  const pair = comparableFigures(own, others)
  return pair && { first: pair.first.ref, second: pair.second.ref }
}
