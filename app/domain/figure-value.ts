import type { Definition } from './events/measures.ts'
import type { FigureLine } from './figures-order.ts'

/** What a value is: numerator by denominator, a hundred times that where it is shown as a percentage. Unrounded. */
export const ratio = (
  numerator: number,
  denominator: number,
  { shownAs }: Pick<Definition, 'shownAs'>,
): number => (shownAs === 'per-cent' ? 100 : 1) * (numerator / denominator)

/** The value of a figure: typed, or of its numerator and denominator; null where its source withholds it. */
export function valueOf(
  { value, numerator, denominator, suppressed }: FigureLine,
  definition: Pick<Definition, 'shownAs'>,
): number | null {
  if (suppressed) return null
  return numerator === null || denominator === null ? value : ratio(numerator, denominator, definition)
}
