import {
  breakdownWords,
  figureStandingWords,
  periodWords,
  shownFigure,
  suppressedMark,
} from '../../domain/figure-words.ts'
import { figureKey, type ReadFigure } from '../../domain/figure-row.ts'
import { isOf } from '../../domain/history.ts'
import { inFull } from '../../domain/number-words.ts'
import type { FigureRow } from '../../../db/read/measures.ts'
import type { rehearsedFigures } from './rehearsed-figures.ts'

/** A figure that would be recorded, or is already. */
export interface FigureWouldBe {
  row: number
  period: string
  of: string
  figure: string
  /** With the denominator: empty where it was given as a value alone. */
  numerator: string
  denominator: string
  standing: string
  /** `New`, `Corrects OB-0001, which says 21.0`, `Already recorded`. */
  what: string
  isWithheld: boolean
}

/** What would be recorded, row by row, in the order of the table. */
export function figuresWouldBe({
  figures,
  together,
  standing,
  definition,
}: ReturnType<typeof rehearsedFigures>): FigureWouldBe[] {
  const recorded = new Map(
    together.events
      .filter(event => isOf('figures-recorded', event))
      .flatMap(({ says }) =>
        says.figures.map(figure => [figureKey(figure), { ...figure, standing: says.standing }]),
      ),
  )
  return figures.map((figure: ReadFigure) => {
    const key = figureKey(figure)
    const would = recorded.get(key)
    const before = standing.get(key)
    const shown = would ?? before
    return {
      row: figure.row,
      period: periodWords(figure.period),
      of: breakdownWords(figure.breakdown),
      figure: shown === undefined ? '' : shownFigure(shown, definition),
      ...countsOf(shown),
      standing: shown === undefined ? '' : figureStandingWords[shown.standing],
      what:
        would === undefined
          ? 'Already recorded'
          : before === undefined
            ? 'New'
            : `Corrects ${before.ref}, which says ${shownFigure(before, definition)}`,
      isWithheld: would?.suppressed === true,
    }
  })
}

function countsOf(shown: Pick<FigureRow, 'suppressed' | 'numerator' | 'denominator'> | undefined) {
  const words = (count: number | null) =>
    shown?.suppressed ? suppressedMark : count === null ? '' : inFull(count)
  return { numerator: words(shown?.numerator ?? null), denominator: words(shown?.denominator ?? null) }
}
