import { sql } from 'drizzle-orm'
import { ratingKey } from '../../app/domain/plan-rating.ts'
import { headKey } from '../../app/domain/plan-sheet.ts'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { importColumn, importRating, planImport } from '../schema/plan-imports.ts'

const given = sql.placeholder

export function foldPlanImports(db: Connection) {
  const insertImport = inserting(db, planImport)
  const rememberColumn = db
    .insert(importColumn)
    .values({ head: given('head'), column: given('column') })
    .onConflictDoUpdate({ target: importColumn.head, set: { column: sql`excluded."column"` } })
    .prepare()
  const rememberRating = db
    .insert(importRating)
    .values({ given: given('given'), taken: given('taken') })
    .onConflictDoUpdate({ target: importRating.given, set: { taken: sql`excluded.taken` } })
    .prepare()

  return {
    'plan-imported': ({ says: { file, columns, ratings, rows }, number, at, by }) => {
      insertImport({ number, at, by, sha256: file.sha256, name: file.name, mime: file.mime, rows })
      for (const { head, column } of columns) rememberColumn.run({ head: headKey(head), column })
      for (const { given, taken } of ratings) rememberRating.run({ given: ratingKey(given), taken })
    },
  } satisfies Partial<Folds>
}
