import { eq, lt, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { session } from '../schema/keys.ts'

const given = sql.placeholder
type SessionRow = typeof session.$inferSelect

// Asked by every request, which is why it stands as SQL: the same through Drizzle takes twice as long.
const find = prepared(({ $client }) =>
  $client.prepare<[string], Pick<SessionRow, 'data' | 'expiresAt'> & { person: string | null }>(
    `select data, data ->> '$.person' as person, expires_at as expiresAt from session where id_hash = ?`,
  ),
)
const forget = prepared(db =>
  db
    .delete(session)
    .where(eq(session.idHash, given('idHash')))
    .prepare(),
)
const forgetOfPerson = prepared(db =>
  db
    .delete(session)
    .where(sql`json_extract(${session.data}, '$.person') = ${given('person')}`)
    .prepare(),
)
const forgetEnded = prepared(db =>
  db
    .delete(session)
    .where(lt(session.expiresAt, given('now')))
    .prepare(),
)
const moveOn = prepared(db =>
  db
    .update(session)
    .set({ expiresAt: sql`${given('expiresAt')}` })
    .where(eq(session.idHash, given('idHash')))
    .prepare(),
)

export const findSession = (db: Connection, idHash: string) => find(db).get(idHash)
export const forgetSession = (db: Connection, idHash: string) => forget(db).run({ idHash })
export const forgetSessionsEndedBefore = (db: Connection, now: string) => forgetEnded(db).run({ now })
/** Signs a person out everywhere: when they are retired, or choose a new password. */
export const forgetSessionsOf = (db: Connection, person: string) => forgetOfPerson(db).run({ person })
export const moveSessionOn = (db: Connection, idHash: string, expiresAt: string) =>
  moveOn(db).run({ idHash, expiresAt })
export function writeSession(db: Connection, row: SessionRow) {
  db.insert(session).values(row).onConflictDoUpdate({ target: session.idHash, set: row }).run()
}
