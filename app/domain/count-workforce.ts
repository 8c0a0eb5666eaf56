import type { Day } from './day.ts'
import { addDays } from './day.ts'
import type { Definition, Figure, FigureStanding } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import { recordExemptMatter } from './exempt-matter.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'
import { writtenWorkers, type Worker } from './worker.ts'
import { meanOf } from './workforce-mean.ts'
import { publishedTable, type EarlierCount, type CountTerms } from './workforce.ts'

export interface WorkforceOrder extends CountTerms {
  workers: readonly Worker[]
  on: Day
  source: string
  standing: FigureStanding
  /** The count that it takes the place of. */
  corrects: string | null
  /** Why, where it corrects one. */
  reason?: string
}

/** A measure that is worked out of a workforce count, by the version of its definition that holds on the day of the count. */
export interface CountedMeasure {
  measure: string
  version: number
  definition: Definition
  /** Its figure from the count that is corrected. */
  corrects: string | null
}

/** What stands before a count is recorded. `workers` is null where something was removed from its rows. */
export interface CountsBefore {
  counts: readonly (Omit<EarlierCount, 'workers'> & {
    ref: string
    on: Day
    correctedBy: string | null
    workers: readonly Worker[] | null
  })[]
  measures: readonly CountedMeasure[]
  next: { workforce: string; matter: string; figure: (already: number) => string }
}

const why =
  'A row for each worker would say how many cases each of them holds, and in a small team who they are. What the public needs to know is published group by group.'
const decidedBy = 'The rule of small numbers, which is kept for every workforce count'

/**
 * Records a count: its rows as withheld matter, what can be published of it, and the figure of each measure that is worked
 * out of such a count.
 */
export function countWorkforce(
  order: WorkforceOrder,
  { counts, measures, next }: CountsBefore,
  { by, today }: { by: string; today: Day },
): Event[] | Refusal {
  const { workers, on, source, standing, corrects, reason = '', caseLimit, smallNumberLimit } = order
  if (on > today) return refusal('in-the-future', { field: 'on' })
  const corrected = counts.find(({ ref }) => ref === corrects)
  if (corrects !== null && (corrected === undefined || corrected.correctedBy !== null))
    return refusal('count-not-to-be-corrected', { field: 'on' })
  if (corrects !== null && reason === '') return refusal('count-unexplained', { field: 'reason' })
  if (counts.some(count => count.on === on && count.correctedBy === null && count.ref !== corrects))
    return refusal('day-already-counted', { field: 'on' })
  const earlier = counts.flatMap(({ workers: rows, ...count }) =>
    rows === null ? [] : [{ ...count, workers: rows }],
  )
  if (earlier.length < counts.length) return refusal('earlier-rows-removed')

  const matter = recordExemptMatter(
    next.matter,
    {
      about: { kind: 'workforce', ref: next.workforce },
      class: 'exempt',
      paragraphs: [2],
      balance: why,
      decidedBy,
      reviewOn: addDays(today, 365),
      text: writtenWorkers(workers),
      file: null,
    },
    { by, today },
  )
  if (!Array.isArray(matter)) return matter

  const countings = measures.flatMap(({ definition }) => definition.counting ?? [])
  const table = publishedTable(workers, order, countings, earlier)
  const says = { on, source, standing, caseLimit, smallNumberLimit, table, corrects, reason }
  return [
    { type: 'workforce-counted', says: { workforce: next.workforce, ...says, matter: next.matter } },
    ...matter,
    ...measures
      .flatMap(measure => figureOf(measure, table, on))
      .map(({ measure: { measure, version }, figure }, already): Event => ({
        type: 'figures-recorded',
        says: {
          measure,
          version,
          source,
          standing,
          figures: [{ ...figure, figure: next.figure(already) }],
          note: '',
          workforce: next.workforce,
          matter: figure.suppressed ? next.matter : null,
        },
      })),
  ]
}

/**
 * From published numbers only, so that the figure tells no more than the table. Where nobody is counted there is none, but
 * one that is corrected does not stay as it was: nothing can be said in its place.
 */
function figureOf(
  measure: CountedMeasure,
  table: readonly Group[],
  on: Day,
): { measure: CountedMeasure; figure: Omit<Figure, 'figure'> }[] {
  const { counting, shownAs } = measure.definition
  const mean = counting === null ? null : meanOf(table, counting)
  if (mean === null && measure.corrects === null) return []
  const numbers =
    mean === null || mean === 'withheld'
      ? { value: null, numerator: null, denominator: null, suppressed: true }
      : { ...mean, value: mean.value * (shownAs === 'per-cent' ? 100 : 1), suppressed: false }
  return [
    {
      measure,
      figure: {
        period: { from: on, to: on },
        breakdown: { by: 'none', of: '' },
        ...numbers,
        corrects: measure.corrects,
      },
    },
  ]
}
