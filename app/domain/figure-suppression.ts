import { publishable, type Publication } from './disclosure.ts'
import { countsTable, type ExactFigure } from './counts-table.ts'

/** Figures that were recorded together, each with whether it was shown. */
export type RecordedTogether = readonly (ExactFigure & { shown: boolean })[]

/**
 * Which of new figures can be shown under a small-number limit. A part whose numerator or denominator is from 1 to one
 * under the limit is not, nor is whatever would give one away together with the others and with all that was ever shown
 * of the same period. `earlier` is what was recorded before, oldest first.
 */
export function showable(
  figures: readonly ExactFigure[],
  earlier: readonly RecordedTogether[],
  limit: number,
): boolean[] {
  const shown = new Map<ExactFigure, boolean>()
  for (const [key, together] of Map.groupBy(figures, periodKey)) {
    const before = earlier.map(event => event.filter(figure => periodKey(figure) === key))
    // A figure of everybody that is not broken down is shown as it is.
    if (![...before.flat(), ...together].some(isPart)) continue
    const publications = before.map((event, at) => publicationOf(event, before.slice(0, at + 1), limit))
    const table = countsTable(standing([...before, together]), limit)
    const counted = together.filter(({ counts }) => counts !== null)
    const wanted = counted.flatMap(figure => table.sumsOf(figure).map(sum => ({ figure, sum })))
    const safe = publishable(
      wanted.map(({ sum }) => sum),
      table.truth,
      publications,
    )
    const unsafe = new Set(wanted.filter((_, at) => safe[at] !== true).map(({ figure }) => figure))
    for (const figure of counted) shown.set(figure, !unsafe.has(figure) && !isSmallPart(figure, limit))
  }
  // What is given without counts is a value of the whole, or withheld by its source.
  return figures.map(figure => shown.get(figure) ?? !isPart(figure))
}

function publicationOf(
  event: RecordedTogether,
  through: readonly RecordedTogether[],
  limit: number,
): Publication {
  const { truth, sumsOf } = countsTable(standing(through), limit)
  return { truth, sums: event.filter(({ shown, counts }) => shown && counts !== null).flatMap(sumsOf) }
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
  [counts.numerator, counts.denominator].some(count => count > 0 && count < limit)

const isPart = ({ breakdown }: Pick<ExactFigure, 'breakdown'>) => breakdown.by !== 'none'
const periodKey = ({ period }: ExactFigure) => `${period.from} ${period.to}`
const placeOf = ({ breakdown: { by, of } }: ExactFigure) => `${by} ${of.toLowerCase()}`
