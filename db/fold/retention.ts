import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { retention } from '../schema/retention.ts'

export function foldRetention(db: Connection) {
  const forget = db
    .delete(retention)
    .where(eq(retention.kind, sql.placeholder('kind')))
    .prepare()
  const insert = inserting(db, retention)
  return {
    'retention-set': ({ says, at, number }) => {
      forget.run({ kind: says.kind })
      insert({ ...says, at, number })
    },
  } satisfies Partial<Folds>
}
