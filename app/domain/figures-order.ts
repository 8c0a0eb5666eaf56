import type { Day } from './day.ts'
import type { Breakdown, Definition, FigureStanding, Period } from './events/measures.ts'
import { breakdownWords, periodWords } from './figure-words.ts'

/** One number as somebody gives it: a value, or the numerator and denominator that give it, or none where its source withholds it. */
export interface FigureLine {
  period: Period
  breakdown: Breakdown
  value: number | null
  numerator: number | null
  denominator: number | null
  suppressed: boolean
}

export interface FiguresOrder {
  lines: readonly FigureLine[]
  source: string
  standing: FigureStanding
  note: string
  /** The figure that is corrected: the lines may then also take the place of others of the same period. */
  corrects: string | null
}

/** A figure on record. */
export interface StandingFigure {
  ref: string
  version: number
  from: Day
  to: Day
  brokenBy: Breakdown['by']
  brokenOf: string
  value: number | null
  numerator: number | null
  denominator: number | null
  correctedBy: string | null
  standing: FigureStanding
  /** The workforce count it was worked out of. */
  workforce: string | null
}

/** The measure that the figures are of, with the version of its definition by which they were made. */
export interface MeasuredBy {
  ref: string
  retiredAt: string | null
  smallNumberLimit: number | null
  version: number
  /** The day from which that version holds. */
  from: Day
  definition: Pick<Definition, 'shownAs' | 'decimals' | 'counting'>
}

/** What a figure on record is of. */
export const asLine = ({ from, to, brokenBy, brokenOf }: StandingFigure) => ({
  period: { from, to },
  breakdown: { by: brokenBy, of: brokenOf },
})

/** What a figure is of, in words that are the same for the same. */
export const placeOf = ({ period, breakdown }: Pick<FigureLine, 'period' | 'breakdown'>): string =>
  [period.from, period.to, breakdown.by, breakdown.of.toLowerCase()].join(' ')

export const nameOf = ({ period, breakdown }: FigureLine): string =>
  breakdown.by === 'none' ? periodWords(period) : `${breakdownWords(breakdown)}, ${periodWords(period)}`

type Place = Pick<FigureLine, 'period' | 'breakdown'>

export const isPart = ({ breakdown }: Place) => breakdown.by !== 'none'
export const isOfPeriod = ({ period: one }: Place, { period: other }: Place) =>
  one.from === other.from && one.to === other.to
