import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { calendarAddress } from '../schema/keys.ts'

const given = sql.placeholder
type CalendarAddressRow = typeof calendarAddress.$inferSelect

const byToken = prepared(db =>
  db
    .select({ person: calendarAddress.person })
    .from(calendarAddress)
    .where(eq(calendarAddress.tokenHash, given('tokenHash')))
    .prepare(),
)
const ofPerson = prepared(db =>
  db
    .select({ madeAt: calendarAddress.madeAt })
    .from(calendarAddress)
    .where(eq(calendarAddress.person, given('person')))
    .prepare(),
)
const forget = prepared(db =>
  db
    .delete(calendarAddress)
    .where(eq(calendarAddress.person, given('person')))
    .prepare(),
)

export const findCalendarAddress = (db: Connection, tokenHash: string) => byToken(db).get({ tokenHash })
/** When a person's address was made; undefined where they have none. */
export const calendarAddressMadeAt = (db: Connection, person: string) => ofPerson(db).get({ person })?.madeAt
export const forgetCalendarAddressOf = (db: Connection, person: string) => forget(db).run({ person })
/** In place of the one they had. */
export function keepCalendarAddress(db: Connection, row: CalendarAddressRow) {
  db.insert(calendarAddress)
    .values(row)
    .onConflictDoUpdate({ target: calendarAddress.person, set: row })
    .run()
}
