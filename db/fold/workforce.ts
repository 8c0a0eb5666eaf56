import { eq, sql } from 'drizzle-orm'
import { formatDay } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { workforce, workforceGroup } from '../schema/workforce.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder

export function foldWorkforce(db: Connection) {
  const index = indexWords(db)
  const insertCount = inserting(db, workforce)
  const insertGroup = inserting(db, workforceGroup)
  const correct = db
    .update(workforce)
    .set({ correctedBy: sql`${given('ref')}` })
    .where(eq(workforce.ref, given('corrects')))
    .prepare()

  return {
    'workforce-counted': ({ says: { workforce: ref, table, ...says }, by, at, number }) => {
      insertCount({ ...says, ref, correctedBy: null, by, at, number })
      for (const [place, group] of table.entries()) insertGroup({ ...group, workforce: ref, place })
      index('workforce', ref, `${ref} Workforce on ${formatDay(says.on)}`, says.source)
      if (says.corrects !== null) correct.run({ ref, corrects: says.corrects })
    },
  } satisfies Partial<Folds>
}
