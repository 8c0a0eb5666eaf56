import { getTableColumns, getTableName, type InferSelectModel } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Connection } from './connection.ts'

/**
 * A prepared insert of whole rows: every column is named, so that none is forgotten when a table gains one. It binds
 * by itself, because folding is mostly inserting, and through Drizzle half of that is looking for placeholders.
 */
export function inserting<T extends SQLiteTable>(
  db: Connection,
  table: T,
): (row: InferSelectModel<T>) => void {
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = db.$client.prepare(`insert into "${getTableName(table)}" (${names}) values (${places})`)
  return row => {
    statement.run(
      columns.map(([field, column]) => {
        const value: unknown = Reflect.get(row, field)
        return value === null || value === undefined ? value : column.mapToDriverValue(value)
      }),
    )
  }
}
