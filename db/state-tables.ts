import type { Connection } from './connection.ts'

/** Tables that are no edition's: history itself, and what lets people in. */
const apart = new Set([
  'event',
  'password',
  'invitation',
  'calendar_address',
  'session',
  'sign_in_attempt',
  'redaction_words',
  '__drizzle_migrations',
])

/** The tables an edition is made of, by name; of the search index the words themselves, not FTS5's own tables. */
export function stateTables(db: Connection): string[] {
  return db.$client
    .prepare<[], { name: string }>(
      `select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual') order by name`,
    )
    .all()
    .map(({ name }) => name)
    .filter(name => !apart.has(name) && !name.startsWith('sqlite_'))
}

/** A table's rows in one settled order, each as JSON text, so that two editions can be compared. */
export function* rowsOf(db: Connection, table: string): Generator<string> {
  const columns = db.$client
    .prepare<[string], { name: string }>('select name from pragma_table_info(?)')
    .all(table)
    .map(({ name }) => `"${name}"`)
    .join(', ')
  const rows = db.$client
    .prepare<[], unknown[]>(`select ${columns} from "${table}" order by ${columns}`)
    .raw()
    .iterate()
  for (const row of rows) yield JSON.stringify(row)
}
