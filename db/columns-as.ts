import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** A table's columns under the names of their fields, for a `select` that stands as SQL: none is forgotten when the table gains one. */
export const columnsAs = (table: SQLiteTable): string =>
  Object.entries(getTableColumns(table))
    .map(([field, { name }]) => `"${getTableName(table)}"."${name}" as "${field}"`)
    .join(', ')
