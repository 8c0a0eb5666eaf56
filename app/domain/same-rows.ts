import type { Day } from './day.ts'
import { rowKey, type Worker } from './worker.ts'

/** A worker with the counts of the day in which the same row stands: empty where that is all of them. */
export interface PartedWorker extends Worker {
  part: string
}

/**
 * A count and its corrections are of the same people but for some rows, and everybody knows that: who came with a
 * correction, or went, can be told by the difference. So the rows of each count are parted by the counts of that day that
 * have them, `2026-03-31 01` being in the second alone; of equal rows the first of one is the first of the other.
 */
export function partedByDay(counts: readonly { on: Day; workers: readonly Worker[] }[]): PartedWorker[][] {
  const rowsOf = counts.map(({ workers }) => Map.groupBy(workers, rowKey))
  return counts.map(({ on, workers }) => {
    const ofDay = rowsOf.filter((_, at) => counts[at]?.on === on)
    const already = new Map<string, number>()
    return workers.map(worker => {
      const key = rowKey(worker)
      const nth = already.get(key) ?? 0
      already.set(key, nth + 1)
      const standsIn = ofDay.map(rows => (rows.get(key)?.length ?? 0) > nth)
      return { ...worker, part: standsIn.every(Boolean) ? '' : `${on} ${standsIn.map(Number).join('')}` }
    })
  })
}
