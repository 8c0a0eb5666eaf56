import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { invitation } from '../schema/keys.ts'

const given = sql.placeholder
type InvitationRow = typeof invitation.$inferSelect

const find = prepared(db =>
  db
    .select()
    .from(invitation)
    .where(eq(invitation.tokenHash, given('tokenHash')))
    .prepare(),
)
const forget = prepared(db =>
  db
    .delete(invitation)
    .where(eq(invitation.person, given('person')))
    .prepare(),
)

export const findInvitation = (db: Connection, tokenHash: string) => find(db).get({ tokenHash })
export const forgetInvitationsOf = (db: Connection, person: string) => forget(db).run({ person })
export function keepInvitation(db: Connection, row: InvitationRow) {
  db.insert(invitation).values(row).run()
}
