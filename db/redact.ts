import { z } from 'zod'
import type { RecordedOf } from '../app/domain/history.ts'
import type { Connection } from './connection.ts'
import { prepared } from './prepare.ts'
import { partHolding } from './read/parts-holding.ts'
import { passagesOf } from './read/redactions.ts'
import { foldAfresh } from './rebuild.ts'
import { forgetOthersHolding, forgetPassages } from './redaction-words.ts'

const replaceOpen = prepared(({ $client }) =>
  $client.prepare<[string, number]>(`update event set open = ?, open_salt = '' where number = ?`),
)
const replaceExempt = prepared(({ $client }) =>
  $client.prepare<[string, number]>(`update event set exempt = ?, exempt_salt = '' where number = ?`),
)

/**
 * Takes out of history what a redaction that was just recorded names, and folds the live edition afresh without it.
 * Must run inside the transaction that recorded it. Throws where the stand-ins are not the ones it seals.
 */
export function removeParts(db: Connection, { says }: RecordedOf<'history-redacted'>): void {
  const passages = passagesOf(db, says.redaction)
  for (const { number, part, standIn: sealed } of says.parts) {
    const found = partHolding(db, { number, part }, passages)
    if (found === undefined || found.standIn === null || found.digest !== sealed)
      throw new Error(`Event ${String(number)} is not what ${says.redaction} was to remove from`)
    const replace = part === 'open' ? replaceOpen : replaceExempt
    replace(db).run(found.standIn, number)
  }
  forgetPassages(db, says.redaction)
  forgetOthersHolding(db, passages)
  foldAfresh(db)
}

/**
 * Writes the database anew, so that nothing of what was removed is left in free pages, in the search index or in the
 * write-ahead log. False where somebody else was reading: then it has to be done again.
 */
export function scrub(db: Connection): boolean {
  const { $client } = db
  $client.pragma('temp_store = memory')
  $client.exec(`insert into search_words (search_words) values ('rebuild')`)
  $client.exec('vacuum')
  const [checkpoint] = z
    .array(z.object({ busy: z.number() }))
    .parse($client.pragma('wal_checkpoint(truncate)'))
  return checkpoint?.busy === 0
}
