import { eq, sql } from 'drizzle-orm'
import { matching } from '../app/domain/redaction.ts'
import type { Connection } from './connection.ts'
import { inserting } from './insert.ts'
import { prepared } from './prepare.ts'
import { redactionWords } from './schema/redactions.ts'

// What is to be removed must not go into history: it is kept apart, until it has gone.

const insert = prepared(db => inserting(db, redactionWords))
const forget = prepared(db =>
  db
    .delete(redactionWords)
    .where(eq(redactionWords.redaction, sql.placeholder('redaction')))
    .prepare(),
)

export function keepPassages(db: Connection, redaction: string, passages: readonly string[]): void {
  insert(db)({ redaction, passages: [...passages] })
}

export function forgetPassages(db: Connection, redaction: string): void {
  forget(db).run({ redaction })
}

const all = prepared(db => db.select().from(redactionWords).prepare())

/** Other requests may name the same person: what has gone from history must not wait in them. They have to be asked again. */
export function forgetOthersHolding(db: Connection, passages: readonly string[]): void {
  if (passages.length === 0) return
  const pattern = matching(passages)
  for (const other of all(db).all())
    if (other.passages.some(passage => passage.search(pattern) !== -1)) forgetPassages(db, other.redaction)
}
