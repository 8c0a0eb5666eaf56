import { readWorkers } from './worker.ts'
import { withheldCounts } from './withheld-figures.ts'

/**
 * Whether a withheld text still says every exact number with something else in its place: what is published later is held
 * against these numbers, so that small ones stay withheld. They name nobody.
 */
export function sameExactNumbers(was: string, is: string): boolean {
  if (readWorkers(was) !== null && readWorkers(is) === null) return false
  const after = withheldCounts(is)
  return [...withheldCounts(was)].every(
    ([figure, { numerator, denominator }]) =>
      after.get(figure)?.numerator === numerator && after.get(figure)?.denominator === denominator,
  )
}
