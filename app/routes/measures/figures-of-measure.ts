import type { Day } from '../../domain/day.ts'
import { periodWords } from '../../domain/figure-words.ts'
import type { FigureRow, VersionRow } from '../../../db/read/measures.ts'
import { toldFigure } from './told-figure.ts'

/** What a measure's page shows of its figures; of the breakdowns, those of one period at a time. */
export function figuresOfMeasure(
  figures: readonly FigureRow[],
  versions: readonly VersionRow[],
  chosen: string | null,
) {
  const standing = figures.filter(({ correctedBy }) => correctedBy === null)
  const parts = standing.filter(({ brokenBy }) => brokenBy !== 'none')
  const periods = [...new Map(parts.map(({ from, to }) => [keyOf({ from, to }), { from, to }]))]
  const [shown] = periods.find(([key]) => key === chosen) ?? periods[0] ?? []
  const tell = (figure: FigureRow) => toldFigure(figure, versions)
  return {
    whole: standing.filter(({ brokenBy }) => brokenBy === 'none').map(tell),
    broken: parts.filter(figure => keyOf(figure) === shown).map(tell),
    periods: periods.map(([key, period]) => ({ key, words: periodWords(period), shown: key === shown })),
    corrected: figures.filter(({ correctedBy }) => correctedBy !== null).map(tell),
  }
}
export type FiguresOfMeasure = ReturnType<typeof figuresOfMeasure>

const keyOf = ({ from, to }: { from: Day; to: Day }) => `${from}--${to}`
