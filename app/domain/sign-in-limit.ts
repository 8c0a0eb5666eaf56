import { later, type Instant } from './day.ts'

/** Failures are forgotten after a quarter of an hour, in milliseconds. */
export const rememberedFor = 15 * 60_000

/** How many failures are too many: for one e-mail, and for all from one address, behind which an office may sit. */
export const failuresAllowed = { email: 5, address: 30 } as const

/** From when on somebody may try again; null where they may now. `failures` are those remembered, newest first. */
export function mayTryAgainAt(failures: readonly Instant[], allowed: number): Instant | null {
  const oldestThatCounts = failures[allowed - 1]
  return oldestThatCounts === undefined ? null : later(oldestThatCounts, rememberedFor)
}
