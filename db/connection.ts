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
  if (path === ':memory:') client.exec((tables ??= migratedTables()))
  else migrate(db, { migrationsFolder })
  return db
}

/** What makes the tables of an empty database at once; one migration after the other takes six times as long. */
let tables: string | undefined

function migratedTables(): string {
  const client = new Database(':memory:')
  migrate(drizzle({ client }), { migrationsFolder })
  const made = client
    .prepare<[], string>(
      `select sql from sqlite_schema where sql is not null
         and name not in (select name from pragma_table_list where type = 'shadow') order by rowid`,
    )
    .pluck()
    .all()
  client.close()
  return ['begin', ...made, 'commit'].join(';\n')
}

/** better-sqlite3 is built for Node-API 10; an older Node would crash on it instead of saying why. */
export function refuseOldNode() {
  if (Number(process.versions['napi']) < 10)
    throw new Error('ILACS Tracker needs Node 24. Start it with npm start.')
}
