import { drawAtRandom, largestSeed } from './audit-draw.ts'
import type { Day } from './day.ts'
import type { Event, Says } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** A completion that a meeting approved, as a sample names it. */
export interface Closure {
  claim: string
  action: string
}

export interface SampleOrder {
  from: Day
  to: Day
  seed: number
  size: number
  today: Day
}

interface Drawing {
  sample: string
  /** Those approved from one day to the other, in the order of their approval. */
  closures: readonly Closure[]
  through: number
  head: string
}

/** The largest sample: more would be the whole. */
export const largestSample = 200

export function drawSample(
  { sample, closures, through, head }: Drawing,
  { from, to, seed, size, today }: SampleOrder,
): Event[] | Refusal {
  if (to > today) return refusal('in-the-future', { field: 'to' })
  if (to < from) return refusal('ends-before-it-begins', { field: 'to' })
  if (seed < 1 || seed > largestSeed) return refusal('not-a-seed', { field: 'seed' })
  const drawn = drawAtRandom(closures, size, seed)
  if (drawn.length === 0) return refusal('nothing-closed', { field: 'from' })
  return [{ type: 'audit-sample-drawn', says: { sample, from, to, seed, size, through, head, drawn } }]
}

/** Whether a sample comes out the same when it is drawn again from the closures as history has them. */
export function comesOutTheSame(
  { seed, size, drawn }: Pick<Says<'audit-sample-drawn'>, 'seed' | 'size' | 'drawn'>,
  closures: readonly Closure[],
): boolean {
  const again = drawAtRandom(closures, size, seed)
  return again.length === drawn.length && again.every(({ claim }, place) => claim === drawn[place]?.claim)
}
