import { trendPicture } from '../../app/ui/pictures/trend.ts'
import { twoYears } from '../world/two-years.ts'

const measures = 5

/**
 * Milliseconds that each of 24 months of five measures takes to draw, wide and narrow with its sentence and its table:
 * the slowest of them, each the median of some rounds. What is fetched for the first picture of all is not counted.
 */
export async function slowestPicture(rounds = 9): Promise<number> {
  await trendPicture(twoYears())
  const medians: number[] = []
  for (let measure = 0; measure < measures; measure++) {
    const taken: number[] = []
    for (let round = 0; round < rounds; round++) {
      const began = performance.now()
      await trendPicture(twoYears(20 + measure))
      taken.push(performance.now() - began)
    }
    medians.push(taken.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Infinity)
  }
  return Math.round(Math.max(...medians) * 10) / 10
}
