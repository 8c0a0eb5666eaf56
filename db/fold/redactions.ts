import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { redaction, redactionFile, redactionPart } from '../schema/redactions.ts'

const given = sql.placeholder

export function foldRedactions(db: Connection) {
  const insert = inserting(db, redaction)
  const insertPart = inserting(db, redactionPart)
  const insertFile = inserting(db, redactionFile)
  const end = db
    .update(redaction)
    .set({
      state: sql`${given('state')}`,
      endedBy: sql`${given('by')}`,
      endedAt: sql`${given('at')}`,
      dropped: sql`${given('dropped')}`,
    })
    .where(eq(redaction.ref, given('redaction')))
    .prepare()

  return {
    'redaction-asked': ({ says: { redaction, reason, parts, files }, by, at }) => {
      const ended = { endedBy: null, endedAt: null, dropped: null }
      insert({ ref: redaction, reason, askedBy: by, askedAt: at, state: 'asked', ...ended })
      for (const part of parts) insertPart({ redaction, ...part })
      for (const sha256 of files) insertFile({ redaction, sha256 })
    },
    'history-redacted': ({ says: { redaction }, by, at }) =>
      end.run({ redaction, state: 'done', by, at, dropped: null }),
    'redaction-dropped': ({ says: { redaction, reason }, by, at }) =>
      end.run({ redaction, state: 'dropped', by, at, dropped: reason }),
  } satisfies Partial<Folds>
}
