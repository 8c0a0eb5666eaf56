import Database from 'better-sqlite3'

/**
 * Holds a file so that no other process does, and gives what lets go of it; null where another holds it. However the
 * process ends, the operating system lets go: nothing is left behind that would have to be cleared away.
 * Whoever holds it keeps what was given: unreferenced, it is collected, and the file let go of.
 */
export function holdAlone(path: string): (() => void) | null {
  const client = new Database(path, { timeout: 0 })
  try {
    client.exec('begin exclusive')
  } catch (error) {
    client.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
  return () => client.close()
}
