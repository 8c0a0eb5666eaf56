import { periodWords } from './figure-words.ts'
import {
  asLine,
  isOfPeriod,
  isPart,
  nameOf,
  placeOf,
  type FigureLine,
  type FiguresOrder,
  type MeasuredBy,
  type StandingFigure,
} from './figures-order.ts'
import { refusal, type Refusal } from './refusal.ts'

/** What a workforce count gave is put right by counting again: by hand it could tell what the count withholds. */
export function countedWith(
  { lines, corrects }: FiguresOrder,
  figures: readonly StandingFigure[],
): Refusal | null {
  const isOf = ({ ref, from, to }: StandingFigure) =>
    ref === corrects || lines.some(({ period }) => period.from === from && period.to === to)
  const workforce = figures.find(figure => figure.workforce !== null && isOf(figure))?.workforce
  return workforce ? refusal('figure-of-count', { field: 'to', facts: { name: workforce } }) : null
}

/**
 * Under a small-number limit, what stands beside each other must be of the same periods and in counts: from a value of the
 * whole, or from a quarter beside its months, a part that is withheld could be worked out.
 */
export function togetherRefused(
  { smallNumberLimit, definition }: MeasuredBy,
  { lines, corrects }: FiguresOrder,
  figures: readonly StandingFigure[],
): Refusal | null {
  if (smallNumberLimit === null) return null
  if (definition.counting !== null && lines.some(({ breakdown }) => breakdown.by === 'role'))
    return refusal('roles-are-counted', { field: 'by' })
  const beside = figuresBeside(lines, corrects, figures)
  for (const line of lines) {
    const other = [...beside.ofOtherPeriods, ...lines].find(
      other => (isPart(line) || isPart(other)) && overlap(line, other) && !isOfPeriod(line, other),
    )
    if (other)
      return refusal('breakdown-overlaps', { field: 'to', facts: { name: periodWords(other.period) } })
    const together = [...beside.standing, ...lines].filter(other => isOfPeriod(line, other))
    const whole = together.find(other => !isPart(other) && !other.suppressed && other.numerator === null)
    if (whole && together.some(isPart))
      return refusal('whole-needs-counts', { field: 'numerator', facts: { name: nameOf(whole) } })
  }
  return null
}

/** What stays on record beside the lines. What is moved away from a wrong period is moved figure by figure. */
function figuresBeside(
  lines: readonly FigureLine[],
  corrects: string | null,
  figures: readonly StandingFigure[],
) {
  const replaced = new Set(lines.map(placeOf))
  const wrong = figures.find(({ ref }) => ref === corrects)
  const standing = figures
    .filter(
      ({ ref, correctedBy, workforce }) => correctedBy === null && workforce === null && ref !== corrects,
    )
    .map((figure): FigureLine => ({ ...figure, ...asLine(figure), suppressed: figure.value === null }))
    .filter(line => !replaced.has(placeOf(line)))
  return {
    standing,
    ofOtherPeriods: standing.filter(line => wrong === undefined || !isOfPeriod(line, asLine(wrong))),
  }
}

const overlap = ({ period: one }: FigureLine, { period: other }: FigureLine) =>
  one.from <= other.to && other.from <= one.to
