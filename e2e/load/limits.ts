import type { Figures } from './measure.ts'

/** Figures beside those of the bare server in the same run. */
export interface Compared extends Figures {
  name: string
  /** Of requests per second: more is better. */
  ratio: number
  /** Of the slowest answer but one in a hundred: less is better. */
  p99Ratio: number
}

export function compared(results: readonly (Figures & { name: string })[], bare: Figures): Compared[] {
  const rounded = (ratio: number) => Math.round(ratio * 100) / 100
  return results.map(result => ({
    ...result,
    ratio: rounded(result.requestsPerSecond / bare.requestsPerSecond),
    p99Ratio: rounded(Math.max(result.p99, 1) / Math.max(bare.p99, 1)), // Told in whole milliseconds.
  }))
}

export interface Reached {
  afresh: Compared
  served: Compared
  unchanged: Compared
  firstViewBytes: number
  /** Of a measure over 24 months. */
  pictureMilliseconds: number
}

/** What is to be reached, and whether it is. */
export function limits({ afresh, served, unchanged, firstViewBytes, pictureMilliseconds }: Reached) {
  return [
    { limit: 'list rendered afresh: at least 0.3 of bare', is: afresh.ratio, holds: afresh.ratio >= 0.3 },
    { limit: 'list rendered afresh: p99 at most 6 times', is: afresh.p99Ratio, holds: afresh.p99Ratio <= 6 },
    { limit: 'list as served: at least 1.5 of bare', is: served.ratio, holds: served.ratio >= 1.5 },
    { limit: 'unchanged list: at least 1.5 of bare', is: unchanged.ratio, holds: unchanged.ratio >= 1.5 },
    { limit: 'first view: at most 60 kB', is: firstViewBytes, holds: firstViewBytes <= 60_000 },
    { limit: 'each picture: under 30 ms', is: pictureMilliseconds, holds: pictureMilliseconds < 30 },
  ]
}
