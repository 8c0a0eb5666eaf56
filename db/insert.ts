import { getTableColumns, sql, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Connection } from './connection.ts'

/** A prepared insert of whole rows: every column is named, so that none is forgotten when a table gains one. */
export function inserting<T extends SQLiteTable>(
  db: Connection,
  table: T,
): (row: InferSelectModel<T>) => void {
  const values: Record<string, SQL.Aliased | ReturnType<typeof sql.placeholder>> = {}
  for (const column of Object.keys(getTableColumns(table))) values[column] = sql.placeholder(column)
  const statement = db.insert<SQLiteTable>(table).values(values).prepare()
  return row => {
    statement.run(row)
  }
}
