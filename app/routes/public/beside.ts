import type { Edition } from '../../../db/editions.ts'
import { publicFigures, publicMeasures, type PublicFigure } from '../../../db/read/public-measures.ts'

/** Another measure of the same subject, and the two figures that are best put side by side: of one count, else the latest. */
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
  figures.filter(
    ({ correctedBy, breakdown, value }) => correctedBy === null && breakdown.by === 'none' && value !== null,
  )

function pairOf(own: readonly PublicFigure[], others: readonly PublicFigure[]): Beside['pair'] {
  for (const first of own) {
    const second = others.find(({ workforce }) => workforce !== null && workforce === first.workforce)
    if (second) return { first: first.ref, second: second.ref }
  }
  const [first] = own
  const [second] = others
  return first && second ? { first: first.ref, second: second.ref } : null
}
