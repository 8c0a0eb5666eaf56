import { dayInLondon, type Day, type Instant } from './day.ts'
import type { Definition, FigureStanding, Period, Terms } from './events/measures.ts'
import { movement, reachesTarget, type Movement } from './measure-standing.ts'
import { reachedWords } from './measure-words.ts'
import { isStale, nextFigureWords, type Measured } from './stale-measure.ts'

interface Kept extends Terms {
  definition: Definition
  definedAt: Instant
  retiredAt: Instant | null
  /** The version of the definition that held on the day of the baseline. */
  baselineVersion: number
  /** The last day of the newest figure of a period longer than a day. */
  latestOver: Day | null
  latest: (Period & { ref: string; version: number; value: number | null; standing: FigureStanding }) | null
}

/** Where a measure stands on a day, as lists and pages tell it. */
export interface MeasureProgress {
  /** Since the baseline; null without a baseline, or without a number to compare with it. */
  movement: Movement | 'earlier-definition' | 'later-definition' | null
  /** `Not reached, by a provisional figure`; null without a target, or without a number. */
  reached: string | null
  stale: boolean
  nextFigure: string | null
}

export function progressOf(measure: Kept, today: Day): MeasureProgress {
  const value = measure.latest?.value ?? null
  const reached = value === null ? null : reachesTarget(measure, value)
  const measured: Measured = measuredOf(measure)
  return {
    movement: sinceBaseline(measure),
    reached:
      reached === null || measure.latest === null ? null : reachedWords(reached, measure.latest.standing),
    stale: isStale(measured, today),
    nextFigure: nextFigureWords(measured, today),
  }
}

/** What two definitions say does not compare. */
function sinceBaseline({ direction, baseline, baselineVersion, latest }: Kept): MeasureProgress['movement'] {
  if (baseline === null || latest === null || latest.value === null) return null
  if (baselineVersion !== latest.version)
    return baselineVersion < latest.version ? 'earlier-definition' : 'later-definition'
  return movement(direction, baseline.value, latest.value)
}

/** What decides when its next figure is due. */
export const measuredOf = ({
  frequency,
  definedAt,
  retiredAt,
  latest,
  latestOver,
}: Pick<Kept, 'frequency' | 'definedAt' | 'retiredAt' | 'latestOver'> & {
  latest: Period | null
}): Measured => ({
  frequency,
  since: dayInLondon(definedAt),
  latest: latest && latest.to,
  latestOver,
  retired: retiredAt !== null,
})

export const movementWords: Record<NonNullable<MeasureProgress['movement']>, string> = {
  better: 'Better',
  worse: 'Worse',
  same: 'No change',
  moved: 'Changed',
  'earlier-definition': 'By an earlier definition',
  'later-definition': 'By a later definition',
}
