import type { Period } from './events/measures.ts'

/** A figure of the whole that nothing has corrected. */
interface Comparable {
  period: Period
  version: number
  value: number | null
  /** The workforce count it is from. */
  workforce: string | null
}

/**
 * The two figures of two measures that are best put side by side: the newest of one workforce count, else the newest of
 * one period, else the latest of each. Null where either measure has no figure with a number.
 */
export function comparableFigures<Figure extends Comparable>(
  own: readonly Figure[],
  others: readonly Figure[],
): { first: Figure; second: Figure } | null {
  const [mine, theirs] = [newestFirst(own), newestFirst(others)]
  const ways: ((first: Figure, second: Figure) => boolean)[] = [
    (first, second) => first.workforce !== null && first.workforce === second.workforce,
    ({ period: one }, { period: other }) => one.from === other.from && one.to === other.to,
    () => true,
  ]
  for (const isLike of ways)
    for (const first of mine) {
      const second = theirs.find(second => isLike(first, second))
      if (second !== undefined) return { first, second }
    }
  return null
}

const newestFirst = <Figure extends Comparable>(figures: readonly Figure[]) =>
  figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) =>
      a.period.to === b.period.to ? b.version - a.version : a.period.to < b.period.to ? 1 : -1,
    )
