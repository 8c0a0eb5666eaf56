import { compared, type Comparison, type Standing } from '../../domain/comparison.ts'
import { momentWords } from '../../domain/moment.ts'
import type { Access } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import type { Asked, One } from './asked.ts'
import { standingActions } from './standing-actions.ts'
import { standingInspections, standingPoints } from './standing-inspections.ts'
import { standingMeasures } from './standing-measures.ts'

export const kinds = ['action', 'point', 'measure', 'inspection'] as const
export type Kind = (typeof kinds)[number]
export const kindWords: Record<Kind, string> = {
  action: 'Actions',
  point: 'Improvement points',
  measure: 'Measures',
  inspection: 'Inspections',
}

/** What came, went and changed from one moment to another, the earlier one first whichever way they were asked. */
export function twoEditions(
  access: Pick<Access<unknown, unknown>, 'edition' | 'editionAt' | 'today'>,
  { from, to }: NonNullable<Asked['moments']>,
  one: One,
) {
  const asked = [access.editionAt(from), to === null ? access.edition : access.editionAt(to)] as const
  const [first, second] = asked[0].through > asked[1].through ? [asked[1], asked[0]] : asked
  return {
    first: momentWords(first.asAt?.moment ?? null),
    second: momentWords(second.asAt?.moment ?? null),
    sections: kinds
      .filter(kind => kindOfOne(one) === null || kind === kindOfOne(one))
      .map(kind => {
        const comparison = compared(standing(kind, first), standing(kind, second))
        return { kind, ...comparison }
      }),
  }

  function standing(kind: Kind, { db, asAt }: Edition): Standing[] {
    const only = one.action ?? one.point
    const all = {
      action: () => standingActions(db, asAt?.day ?? access.today),
      point: () => standingPoints(db),
      measure: () => standingMeasures(db),
      inspection: () => standingInspections(db),
    }[kind]()
    return only === null ? all : all.filter(({ ref }) => ref === only)
  }
}
export interface Section extends Comparison {
  kind: Kind
}
export type TwoEditions = { first: string; second: string; sections: Section[] }

const kindOfOne = ({ action, point }: One): Kind | null =>
  action === null ? (point === null ? null : 'point') : 'action'
