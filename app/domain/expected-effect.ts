import { formatDay } from './day.ts'
import type { Definition, ExpectedEffect, Terms } from './events/measures.ts'
import { inFull } from './number-words.ts'
import { refusal, type Refusal } from './refusal.ts'

/** Which way is better, and how far apart two values of the measure may lie and still count as the same. */
export type Scale = Pick<Terms, 'direction' | 'tolerance'>

type Change = Pick<ExpectedEffect, 'from' | 'to'>

/** How far a value is from where the measure was expected to go. */
export type Movement = 'reached' | 'beyond' | 'on-the-way' | 'little' | 'other-way'

/**
 * The least share of the expected change that is a sign of it. A figure wobbles from one period to the next without any
 * cause; a quarter of what was expected is more than that, and still early enough to be worth telling a board.
 */
export const signShare = 0.25

/** How much of the expected change a value has made: 1 is all of it, less than 0 is the other way. */
export const shareOf = ({ from, to }: Change, value: number): number => (value - from) / (to - from)

export function movementOf(expected: Change, { direction, tolerance }: Scale, value: number): Movement {
  const { from, to } = expected
  // Decimals such as 16.1 - 16 come out a hair above what they are.
  const near = (tolerance ?? 0) + 1e-9
  if (Math.abs(value - to) <= near) return 'reached'
  const share = shareOf(expected, value)
  // Past where it was expected to go: more than was hoped for, unless too much is as wrong as too little.
  if (share > 1) return direction === 'neither' ? 'beyond' : 'reached'
  if (Math.abs(value - from) <= near) return 'little'
  if (share < 0) return 'other-way'
  return share >= signShare ? 'on-the-way' : 'little'
}

/** As it was typed, whatever the measure rounds to: `16.5`, `20%`. */
export const expectedValue = (value: number, { shownAs }: Pick<Definition, 'shownAs'>): string =>
  shownAs === 'per-cent' ? `${inFull(value)}%` : inFull(value)

/** `from 21 to 16 by 31 March 2027` */
export const expectedWords = ({ from, to, by }: ExpectedEffect, shown: Pick<Definition, 'shownAs'>): string =>
  `from ${expectedValue(from, shown)} to ${expectedValue(to, shown)} by ${formatDay(by)}`

/** An effect that no figure could ever show, or that would make matters worse, cannot be expected. */
export function refusedEffect({ from, to }: Change, { direction, tolerance }: Scale): Refusal | null {
  if (Math.abs(to - from) <= (tolerance ?? 0)) return refusal('effect-within-tolerance', { field: 'to' })
  const rises = to > from
  if ((direction === 'lower' && rises) || (direction === 'higher' && !rises))
    return refusal('effect-the-wrong-way', { field: 'to' })
  return null
}
