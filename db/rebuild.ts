import type { Connection } from './connection.ts'
import { fold } from './fold.ts'
import { eventsOf, headOf } from './history.ts'
import { stateTables } from './state-tables.ts'

/**
 * Folds the live edition afresh where migrations changed its tables since it was last folded: state is never
 * migrated, because history can always make it again.
 */
export function rebuildAfterMigration(db: Connection) {
  const migrations =
    db.$client.prepare<[], number>('select count(*) from __drizzle_migrations').pluck().get() ?? 0
  if (db.$client.pragma('user_version', { simple: true }) === migrations) return
  db.$client
    .transaction(() => {
      foldAfresh(db)
      db.$client.pragma(`user_version = ${String(migrations)}`)
    })
    .immediate()
}

/** Makes the live edition again from history as it stands. Must run inside a transaction. */
export function foldAfresh(db: Connection) {
  for (const table of stateTables(db)) db.$client.exec(`delete from "${table}"`)
  for (const event of eventsOf(db, 'full', 0, headOf(db).number)) fold(db, event)
}
