import type { Day } from './day.ts'
import type { Definition, ExpectedEffect, MeasuredRecord, Terms } from './events/measures.ts'
import { refusedEffect } from './expected-effect.ts'
import type { Event } from './history.ts'
import type { Effect, ImpactFigure } from './effect.ts'
import { refusal, type Refusal } from './refusal.ts'

interface Attachable extends Pick<Terms, 'direction' | 'tolerance'> {
  ref: string
  retiredAt: string | null
}

export interface Attaching {
  to: MeasuredRecord
  expected: ExpectedEffect
  note: string
  today: Day
}

/** Hangs a measure on an action or point, with the effect that is expected of it. `attached`: the measures that hang there. */
export function attachMeasure(
  measure: Attachable,
  attached: readonly string[],
  { to, expected, note, today }: Attaching,
): Event[] | Refusal {
  const field = 'measure'
  if (measure.retiredAt !== null) return refusal('measure-no-longer-kept', { field })
  if (attached.includes(measure.ref)) return refusal('measure-already-attached', { field })
  const [refused] = effectRefused(expected, measure, today)
  return refused ?? [{ type: 'measure-attached', says: { measure: measure.ref, to, expected, note } }]
}

/** All that speaks against an effect, in the order of its form. */
export const effectRefused = (
  expected: ExpectedEffect,
  measure: Pick<Attachable, 'direction' | 'tolerance'>,
  today: Day,
): Refusal[] => [
  ...[refusedEffect(expected, measure) ?? []].flat(),
  ...(expected.by <= today ? [refusal('effect-not-ahead', { field: 'by' })] : []),
]

/** What was expected stays in history; the figures stay with the measure. */
export function detachMeasure(
  measure: string,
  attached: readonly string[],
  { to, reason }: { to: MeasuredRecord; reason: string },
): Event[] | Refusal {
  if (!attached.includes(measure)) return refusal('measure-not-attached')
  return [{ type: 'measure-detached', says: { measure, to, reason } }]
}

/** A measure that hangs, or hung, on a record, with all that came after: each with the number of its event. */
export interface AttachedMeasure {
  number: number
  endedNumber: number | null
  measure: string
  /** The measure is kept no longer. */
  retired: boolean
  since: Day
  version: number
  expected: ExpectedEffect
  shown: Pick<Definition, 'shownAs' | 'decimals'>
  /** As they were defined and changed, oldest first. */
  terms: readonly (Pick<Terms, 'name' | 'direction' | 'tolerance'> & { number: number })[]
  figures: readonly (ImpactFigure & { number: number; correctedNumber: number | null })[]
}

/** What hung there just after an event, with the terms and figures of that moment: without one, of now. */
export const effectsAt = (
  attached: readonly AttachedMeasure[],
  through = Number.MAX_SAFE_INTEGER,
): Effect[] =>
  attached
    .filter(({ number, endedNumber }) => number <= through && (endedNumber ?? Infinity) > through)
    .flatMap(({ measure, since, version, expected, shown, terms, figures }) => {
      const known = terms.findLast(({ number }) => number <= through)
      if (known === undefined) return []
      const { name, direction, tolerance } = known
      return {
        measure,
        name,
        scale: { ...shown, direction, tolerance },
        expected,
        since,
        version,
        figures: figures.filter(
          ({ number, correctedNumber }) => number <= through && (correctedNumber ?? Infinity) > through,
        ),
      }
    })
