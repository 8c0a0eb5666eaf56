import Database from 'better-sqlite3'
import { refuseOldNode } from '../connection.ts'
import { migrations } from './migrations.ts'

/** The library of published reports: reference matter of all councils, apart from history. */
export type Library = Database.Database

/** Opens the library's file, or `:memory:`, and brings its tables up to date. Throws where the file cannot be opened. */
export function openLibrary(path: string): Library {
  refuseOldNode()
  const library = new Database(path)
  library.pragma('busy_timeout = 5000')
  library.pragma('journal_mode = WAL')
  // What a crash could lose is imported again from the same files.
  library.pragma('synchronous = NORMAL')
  library.pragma('foreign_keys = ON')
  library.transaction(() => migrate(library)).immediate()
  return library
}

/** `user_version` counts the migrations that a file has been through. */
function migrate(library: Library) {
  const done = Number(library.pragma('user_version', { simple: true }))
  for (const migration of migrations.slice(done)) library.exec(migration)
  if (done < migrations.length) library.pragma(`user_version = ${migrations.length}`)
}
