import { trackingWords } from '../../domain/tracking-key.ts'
import type { Closure } from '../../../db/read/point-standing.ts'
import type { TrackingRow } from '../../../db/read/tracking.ts'
import { toldResolution } from '../meetings/told-resolution.ts'

/** A closing or reopening by a board, and by which resolution. */
export const toldClosure = (closure: Closure) => ({
  effect: closure.effect,
  reason: closure.reason,
  resolution: toldResolution(closure),
})
export type ToldClosure = ReturnType<typeof toldClosure>

/** A class in words, and by which resolution it was given. */
export const toldTracking = (row: TrackingRow) => ({
  words: trackingWords(row),
  resolution: toldResolution(row),
})
export type ToldTracking = ReturnType<typeof toldTracking>

/** How points stand with boards, by reference: what was decided last of each. */
export function toldStanding(
  ref: string,
  closed: ReadonlyMap<string, Closure>,
  tracking: ReadonlyMap<string, TrackingRow>,
) {
  const closure = closed.get(ref)
  const tracked = tracking.get(ref)
  return {
    closures: closure ? [toldClosure(closure)] : [],
    tracking: tracked ? [toldTracking(tracked)] : [],
  }
}
export type ToldStanding = ReturnType<typeof toldStanding>
