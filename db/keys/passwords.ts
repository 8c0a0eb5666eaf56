import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { password } from '../schema/keys.ts'

const given = sql.placeholder
type PasswordRow = typeof password.$inferSelect

const find = prepared(db =>
  db
    .select({ hash: password.hash })
    .from(password)
    .where(eq(password.person, given('person')))
    .prepare(),
)
const forget = prepared(db =>
  db
    .delete(password)
    .where(eq(password.person, given('person')))
    .prepare(),
)

export const passwordHashOf = (db: Connection, person: string) => find(db).get({ person })?.hash
export const forgetPassword = (db: Connection, person: string) => forget(db).run({ person })
export function keepPassword(db: Connection, row: PasswordRow) {
  db.insert(password).values(row).onConflictDoUpdate({ target: password.person, set: row }).run()
}
