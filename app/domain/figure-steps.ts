import { formatDay, type Day } from './day.ts'
import type { Counting, Definition } from './events/measures.ts'
import type { Group } from './events/workforce.ts'
import { inDecimals, inFull } from './number-words.ts'
import { stepWords } from './step-words.ts'
import { stepsBetween, type Mean } from './workforce-mean.ts'

/** A figure as far as its difference from another is explained. */
export interface ComparedFigure {
  numerator: number | null
  denominator: number | null
  counting: Counting | null
  /** The count it is from, and its day. */
  workforce: string | null
  countedOn: Day | null
}

/** What changes, nothing at the first of them, and what the figure is then. */
export interface FigureStep {
  words: string
  mean: Mean
}

/**
 * From one figure to another, each step with its numbers: by their definitions, where both are averages of a workforce
 * count (`table` is what is published of the first's), else by numerator and denominator. Empty where either has none.
 */
export function figureSteps(
  first: ComparedFigure,
  second: ComparedFigure,
  table: readonly Group[],
): FigureStep[] {
  const [from, to] = [partsOf(first), partsOf(second)]
  if (from === null || to === null) return []
  const walk =
    first.counting === null || second.counting === null || second.countedOn === null
      ? null
      : stepsBetween(table, first.counting, second.counting)
  if (walk === null) return byParts(from, to)
  const steps = walk.map(({ changes, mean }) => ({ words: stepWords(changes), mean }))
  if (first.workforce === second.workforce) return steps
  const [on, before] = [second.countedOn, first.countedOn].map(day => (day === null ? '' : formatDay(day)))
  return [...steps, { words: `Counted on ${on ?? ''}, and not on ${before ?? ''}`, mean: to }]
}

/** Of several steps the one that changes most, and from what to what. Null where there is one at most. */
export function largestStep(
  steps: readonly FigureStep[],
): { words: string; from: number; to: number } | null {
  const [largest] = steps
    .flatMap(({ words, mean }, at) => {
      const before = steps[at - 1]
      return before === undefined ? [] : { words, from: before.mean.value, to: mean.value }
    })
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
  return steps.length < 3 || largest === undefined ? null : largest
}

/** The value of a step, which is no percentage yet. */
export function stepValue(value: number, { shownAs, decimals }: Scale): string {
  const finest = decimals === 0 ? 1 : decimals
  return shownAs === 'per-cent' ? `${inDecimals(value * 100, finest)}%` : inDecimals(value, finest)
}
export type Scale = Pick<Definition, 'shownAs' | 'decimals'>

const partsOf = ({ numerator, denominator }: ComparedFigure) =>
  numerator === null || denominator === null || denominator === 0
    ? null
    : { numerator, denominator, value: numerator / denominator }
type Parts = NonNullable<ReturnType<typeof partsOf>>

function byParts(from: Parts, to: Parts): FigureStep[] {
  const between = { ...from, numerator: to.numerator, value: to.numerator / from.denominator }
  const steps: FigureStep[] = [{ words: '', mean: from }]
  if (from.numerator !== to.numerator)
    steps.push({
      words: `Numerator ${inFull(to.numerator)} in place of ${inFull(from.numerator)}`,
      mean: between,
    })
  if (from.denominator !== to.denominator)
    steps.push({
      words: `Denominator ${inFull(to.denominator)} in place of ${inFull(from.denominator)}`,
      mean: to,
    })
  return steps
}
