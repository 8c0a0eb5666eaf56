import type { BrokenBy } from '../../domain/events/measures.ts'
import {
  breakdownWords,
  brokenByWords,
  figureStandingWords,
  periodWords,
  shownFigure,
  suppressedMark,
  whenWords,
} from '../../domain/figure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import type { PublicFigure, PublicVersion } from '../../../db/read/public-measures.ts'

export interface ShownFigure {
  ref: string
  period: string
  of: string
  value: string
  numerator: string
  denominator: string
  standing: string
  version: string
  source: string
  note: string
}
export interface FigureTable {
  caption: string
  by: BrokenBy | 'corrected'
  figures: ShownFigure[]
}

/** What every figure shares is told once, with the measure: a source or a definition stands here where it is another one. */
interface Shared {
  source: string
  versions: readonly PublicVersion[]
}

/** The figures of the whole, those by role, team and area, and those that were corrected, each in a table of their own. */
export function figureTables(figures: readonly PublicFigure[], { source, versions }: Shared): FigureTable[] {
  const definitions = new Map(versions.map(({ version, definition }) => [version, definition]))
  const newest = versions.at(-1)?.definition
  const shown = (figure: PublicFigure): ShownFigure => {
    const definition = definitions.get(figure.version) ?? newest
    const { numerator, denominator, value, note, correctedBy } = figure
    const part = (count: number | null) =>
      value === null ? suppressedMark : count === null ? '' : inFull(count)
    return {
      ref: figure.ref,
      period: periodWords(figure.period),
      of: figure.breakdown.by === 'none' && correctedBy === null ? '' : breakdownWords(figure.breakdown),
      value: definition === undefined ? '' : shownFigure(figure, definition),
      numerator: part(numerator),
      denominator: part(denominator),
      standing: figureStandingWords[figure.standing],
      version: versions.length > 1 ? String(figure.version) : '',
      source: figure.source === source ? '' : figure.source,
      note: [note, correctionOf(figure)].filter(Boolean).join('. '),
    }
  }
  /** What it says now: nobody outside could find a figure by its reference. */
  function correctionOf({ period, correctedBy }: PublicFigure): string {
    const by = figures.find(({ ref }) => ref === correctedBy)
    const definition = by && (definitions.get(by.version) ?? newest)
    if (by === undefined || definition === undefined) return ''
    const when = periodWords(by.period) === periodWords(period) ? '' : ` ${whenWords(by.period)}`
    return `Corrected to ${shownFigure(by, definition)}${when}`
  }
  const standing = figures.filter(({ correctedBy }) => correctedBy === null)
  const tables: FigureTable[] = (['none', 'role', 'team', 'area'] as const).map(by => ({
    caption: by === 'none' ? 'Figures, newest first' : `By ${brokenByWords[by].toLowerCase()}`,
    by,
    figures: standing.filter(({ breakdown }) => breakdown.by === by).map(shown),
  }))
  const corrected = figures.filter(({ correctedBy }) => correctedBy !== null).map(shown)
  return [...tables, { caption: 'Corrected since', by: 'corrected' as const, figures: corrected }].filter(
    table => table.figures.length > 0,
  )
}
