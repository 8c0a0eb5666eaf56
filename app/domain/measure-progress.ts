import { dayInLondon, type Day, type Instant } from './day.ts'
import type { Definition, FigureStanding, Period, Terms } from './events/measures.ts'
import { movement, reachesTarget, type Movement } from './measure-standing.ts'
import { isStale, nextFigureWords, type Measured } from './stale-measure.ts'

interface Kept extends Terms {
  definition: Definition
  definedAt: Instant
  retiredAt: Instant | null
  latest: (Period & { ref: string; version: number; value: number | null; standing: FigureStanding }) | null
}

/** Where a measure stands on a day, as lists and pages tell it. */
export interface MeasureProgress {
  /** Since the baseline; null without a baseline, or without a number to compare with it. */
  movement: Movement | null
  reached: boolean | null
  stale: boolean
  nextFigure: string | null
}

export function progressOf(measure: Kept, today: Day): MeasureProgress {
  const { direction, baseline, latest } = measure
  const value = latest?.value ?? null
  const measured: Measured = measuredOf(measure)
  return {
    movement: baseline === null || value === null ? null : movement(direction, baseline.value, value),
    reached: value === null ? null : reachesTarget(measure, value),
    stale: isStale(measured, today),
    nextFigure: nextFigureWords(measured, today),
  }
}

/** What decides when its next figure is due. */
export const measuredOf = ({
  frequency,
  definedAt,
  retiredAt,
  latest,
}: Pick<Kept, 'frequency' | 'definedAt' | 'retiredAt'> & { latest: Period | null }): Measured => ({
  frequency,
  since: dayInLondon(definedAt),
  latest,
  retired: retiredAt !== null,
})

export const movementWords: Record<Movement, string> = {
  better: 'Better',
  worse: 'Worse',
  same: 'No change',
  moved: 'Changed',
}
