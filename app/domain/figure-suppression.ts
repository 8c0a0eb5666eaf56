import { publishable, type Publication } from './disclosure.ts'
import { countsTable, othersOf, type ExactFigure } from './counts-table.ts'

/** Figures that were recorded together, each with whether it was shown. */
export type RecordedTogether = readonly (ExactFigure & { shown: boolean })[]

/**
 * Which of new figures can be shown under a small-number limit. A part whose numerator or denominator, or the difference
 * of the two, is from 1 to one under the limit is not, nor is whatever would give one away together with the others and
 * with all that was ever shown of the measure. `earlier` is what was recorded before, oldest first.
 */
export function showable(
  figures: readonly ExactFigure[],
  earlier: readonly RecordedTogether[],
  limit: number,
): boolean[] {
  const shown = new Map<ExactFigure, boolean>()
  // Figures of everybody that were never broken down are shown as they are.
  if (![...earlier.flat(), ...figures].some(isPart)) return figures.map(() => true)
  const known = publicationsOf(earlier, limit)
  for (const [key, together] of Map.groupBy(figures, periodKey)) {
    const before = earlier.map(event => event.filter(figure => periodKey(figure) === key))
    const { truth, sumsOf } = tableOf([...before, together], limit)
    const counted = together.filter(({ counts }) => counts !== null)
    const wanted = counted.flatMap(figure => sumsOf(figure).map(sum => ({ figure, sum })))
    const safe = publishable(
      wanted.map(({ sum }) => sum),
      truth,
      known,
    )
    const unsafe = new Set(wanted.filter((_, at) => safe[at] !== true).map(({ figure }) => figure))
    for (const figure of counted) shown.set(figure, !unsafe.has(figure) && !isSmallPart(figure, limit))
    known.push({ truth, sums: counted.filter(figure => shown.get(figure) === true).flatMap(sumsOf) })
  }
  // What is given without counts is a value of the whole, or withheld by its source.
  return figures.map(figure => shown.get(figure) ?? !isPart(figure))
}

/** What was shown, period by period and event by event. */
const publicationsOf = (earlier: readonly RecordedTogether[], limit: number): Publication[] =>
  [...new Set(earlier.flat().map(periodKey))].flatMap(key => {
    const events = earlier
      .map(event => event.filter(figure => periodKey(figure) === key))
      .filter(event => event.length > 0)
    return events.map((event, at) => {
      const { truth, sumsOf } = tableOf(events.slice(0, at + 1), limit)
      return { truth, sums: event.filter(({ shown, counts }) => shown && counts !== null).flatMap(sumsOf) }
    })
  })

/** The figures of one period after some events. */
function tableOf(events: readonly (readonly ExactFigure[])[], limit: number) {
  const { truth, sumsOf } = countsTable(standing(events), limit)
  return { truth: { ...truth, on: events.flat().at(-1)?.period.to ?? '' }, sumsOf }
}

/** After some events, the newest figure of each part, by the definition of the last of them. */
function standing(events: readonly (readonly ExactFigure[])[]): ExactFigure[] {
  const figures = events.flat()
  const version = figures.at(-1)?.version
  const placed = figures
    .filter(figure => figure.version === version)
    .map(figure => [placeOf(figure), figure] as const)
  return [...new Map(placed).values()]
}

const isSmallPart = ({ breakdown, counts }: ExactFigure, limit: number) =>
  isPart({ breakdown }) &&
  counts !== null &&
  [counts.numerator, counts.denominator, othersOf(counts)].some(count => count > 0 && count < limit)

const isPart = ({ breakdown }: Pick<ExactFigure, 'breakdown'>) => breakdown.by !== 'none'
const periodKey = ({ period }: ExactFigure) => `${period.from} ${period.to}`
const placeOf = ({ breakdown: { by, of } }: ExactFigure) => `${by} ${of.toLowerCase()}`
