import { readColumns, type ReadColumn } from '../../app/domain/plan-columns.ts'
import type { RatingTaken } from '../../app/domain/plan-rating.ts'
import { nameKey, type Known } from '../../app/domain/plan-row.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { nameIn, ownerNames } from './names.ts'
import { allPoints } from './plan-points.ts'

const statements = prepared(({ $client }) => ({
  actions: $client.prepare<[], string>('select ref from action where withdrawn = 0').pluck(),
  columns: $client.prepare<[], { head: string; column: string }>('select head, "column" from import_column'),
  ratings: $client.prepare<[], { given: string; taken: RatingTaken }>(
    'select given, taken from import_rating',
  ),
  imports: $client.prepare<[], { number: number; at: string; by: string; name: string; rows: number }>(
    'select number, at, by, name, rows from plan_import order by number desc',
  ),
  file: $client.prepare<[number], { sha256: string; name: string; mime: string }>(
    'select sha256, name, mime from plan_import where number = ?',
  ),
}))

/** Each by its words and by its reference; words that two share stand for neither. */
function byKey(all: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  const shown = Map.groupBy(all, ({ name }) => nameKey(name))
  return new Map([
    ...[...shown].flatMap(([name, [one, ...more]]) =>
      one === undefined || more.length > 0 ? [] : [[name, one.id] as const],
    ),
    ...all.map(({ id }) => [nameKey(id), id] as const),
  ])
}

/** What a spreadsheet may speak of. */
export function knownToImport(db: Connection): Known {
  const names = ownerNames(db)
  return {
    actions: new Set(statements(db).actions.all()),
    points: byKey(allPoints(db).map(({ ref, text }) => ({ id: ref, name: text }))),
    people: byKey([...names.keys()].map(id => ({ id, name: nameIn(names, id) }))),
  }
}

/** What columns were taken for before, by the words over them. */
export function rememberedColumns(db: Connection): ReadonlyMap<string, ReadColumn> {
  const keys = new Map<string, ReadColumn>(readColumns.map(({ key }) => [key, key]))
  return new Map(
    statements(db)
      .columns.all()
      .flatMap(({ head, column }) => {
        const key = keys.get(column)
        return key === undefined ? [] : [[head, key] as const]
      }),
  )
}

/** What ratings were taken for before, by `ratingKey`. */
export const rememberedRatings = (db: Connection): ReadonlyMap<string, RatingTaken> =>
  new Map(
    statements(db)
      .ratings.all()
      .map(({ given, taken }) => [given, taken]),
  )

/** Newest first. */
export const planImports = (db: Connection) => statements(db).imports.all()
export const importedFile = (db: Connection, number: number) => statements(db).file.get(number)
