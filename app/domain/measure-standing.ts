import type { Direction, Terms } from './events/measures.ts'

/** Whether a value has moved as it should. */
export type Movement = 'better' | 'worse' | 'same' | 'moved'

/** Between two values of a measure; `moved` where neither way is better. */
export function movement(direction: Direction, from: number, to: number): Movement {
  if (Math.abs(to - from) < 1e-9) return 'same'
  if (direction === 'neither') return 'moved'
  return to < from === (direction === 'lower') ? 'better' : 'worse'
}

/** Whether a value is at its target or beyond, as far as the tolerance says; null where there is none. */
export function reachesTarget(
  { target, direction, tolerance }: Pick<Terms, 'target' | 'direction' | 'tolerance'>,
  value: number,
): boolean | null {
  if (target === null) return null
  const near = (tolerance ?? 0) + 1e-9
  const over = value - target.value
  if (direction === 'neither') return Math.abs(over) <= near
  return direction === 'lower' ? over <= near : over >= -near
}
