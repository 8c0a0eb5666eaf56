import { hash } from 'node:crypto'
import type { Recorded } from '../domain/history.ts'

/** Of what would happen: the same again means that nobody has changed anything that matters to it. 64 hex digits. */
export const fingerprintOf = (events: readonly Recorded[]): string =>
  hash('sha256', JSON.stringify(events.map(({ type, says }) => [type, says])))
