import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

export type Connection = BetterSQLite3Database & { $client: Database.Database }

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/** Opens a database file, or `:memory:`, and brings its tables up to date. Throws where the file cannot be opened. */
export function openDatabase(path: string): Connection {
  refuseOldNode()
  const client = new Database(path)
  client.pragma('journal_mode = WAL')
  // Acknowledged means durable: FULL syncs the log at every commit.
  client.pragma('synchronous = FULL')
  client.pragma('busy_timeout = 5000')
  // Without this, INSERT OR REPLACE would slip past the triggers that keep history as it is.
  client.pragma('recursive_triggers = ON')
  const db = drizzle({ client })
  migrate(db, { migrationsFolder })
  return db
}

/** better-sqlite3 is built for Node-API 10; an older Node would crash on it instead of saying why. */
export function refuseOldNode() {
  if (Number(process.versions['napi']) < 10)
    throw new Error('ILACS Tracker needs Node 24. Start it with npm start.')
}
