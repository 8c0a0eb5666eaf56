import { readFileSync } from 'node:fs'
import { Instant } from '../domain/day.ts'

/**
 * The one seam through which time comes in. A test writes the instant into the file that CLOCK_FILE names; anything
 * but a test refuses to start with one, because a clock that can be set could backdate history.
 */
export function openClock(env: Record<string, string | undefined>): () => Instant {
  const file = env['CLOCK_FILE']
  if (file === undefined) return () => Instant.parse(new Date().toISOString())
  if (env['NODE_ENV'] !== 'test') throw new Error('CLOCK_FILE is for tests only. Start without it.')
  return () => Instant.parse(readFileSync(file, 'utf8').trim())
}
