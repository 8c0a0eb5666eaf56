import { isOf, type Event, type Recorded } from '../app/domain/history.ts'
import type { Connection } from './connection.ts'
import { fold } from './fold.ts'
import { append, type Signed } from './history.ts'
import { removeParts } from './redact.ts'

/** Appends events and folds them into the live edition. Must run inside the transaction in which they were decided. */
export function record(db: Connection, events: Event[], signed: Signed, newSalt: () => string): Recorded[] {
  return events.map(event => {
    const recorded = append(db, event, signed, newSalt)
    fold(db, recorded)
    if (isOf('history-redacted', recorded)) removeParts(db, recorded)
    return recorded
  })
}
