import type { Day } from '../../domain/day.ts'
import { periodWords, shownFigure } from '../../domain/figure-words.ts'
import { movementWords, progressOf } from '../../domain/measure-progress.ts'
import { directionWords, shownValue } from '../../domain/measure-words.ts'
import type { MeasureRow } from '../../../db/read/measures.ts'

/** A measure as a list tells it. */
export function toldMeasure(measure: MeasureRow, today: Day) {
  const { ref, name, subject, direction, baseline, target, definition, latest, retiredAt } = measure
  const { movement, reached, stale, nextFigure } = progressOf(measure, today)
  return {
    ref,
    name,
    subject,
    direction: directionWords[direction],
    latest: latest && {
      ref: latest.ref,
      shown: shownFigure(latest, definition),
      period: periodWords(latest),
      provisional: latest.standing === 'provisional',
    },
    baseline: baseline && { shown: shownValue(baseline.value, definition), on: baseline.on },
    movement: movement && movementWords[movement],
    moved: movement !== null && movement !== 'earlier-definition' && movement !== 'later-definition',
    target: target && { shown: shownValue(target.value, definition), by: target.by, reached },
    stale,
    nextFigure,
    retired: retiredAt !== null,
  }
}
export type ToldMeasure = ReturnType<typeof toldMeasure>
