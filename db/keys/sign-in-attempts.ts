import { and, desc, eq, gt, lt, sql, type Column } from 'drizzle-orm'
import { Instant } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { signInAttempt } from '../schema/keys.ts'

const given = sql.placeholder
const { id, at, emailHash, address, outcome } = signInAttempt
type Attempt = Omit<typeof signInAttempt.$inferInsert, 'id'>

const failures = (of: Column) =>
  prepared(db =>
    db
      .select({ at })
      .from(signInAttempt)
      .where(
        and(
          eq(of, given('of')),
          eq(outcome, 'failed'),
          gt(at, given('since')),
          sql`${id} > ${given('after')}`,
        ),
      )
      .orderBy(desc(id))
      .limit(given('limit'))
      .prepare(),
  )
const failuresOfEmail = failures(emailHash)
const failuresOfAddress = failures(address)

const lastSuccess = prepared(db =>
  db
    .select({ id })
    .from(signInAttempt)
    .where(and(eq(emailHash, given('of')), eq(outcome, 'succeeded')))
    .orderBy(desc(id))
    .limit(1)
    .prepare(),
)

/** When an e-mail failed to sign in after it last succeeded, newest first, at most `limit` of them. */
export function failuresByEmail(db: Connection, of: string, since: Instant, limit: number): Instant[] {
  const after = lastSuccess(db).get({ of })?.id ?? 0
  return instants(failuresOfEmail(db).all({ of, since, limit, after }))
}

/** When anybody failed to sign in from an address, newest first. A success does not forgive them: it may be the guesser's own. */
export function failuresByAddress(db: Connection, of: string, since: Instant, limit: number): Instant[] {
  return instants(failuresOfAddress(db).all({ of, since, limit, after: 0 }))
}

const instants = (rows: { at: string }[]) => rows.map(row => Instant.parse(row.at))

/** Keeps an attempt and gives its number, for the outcome to be corrected. */
export function keepAttempt(db: Connection, attempt: Attempt): number {
  return db.insert(signInAttempt).values(attempt).returning({ id }).get().id
}
export function correctAttempt(db: Connection, number: number, found: Attempt['outcome']) {
  db.update(signInAttempt).set({ outcome: found }).where(eq(id, number)).run()
}

const forget = prepared(db =>
  db
    .delete(signInAttempt)
    .where(lt(at, given('before')))
    .prepare(),
)
/** Attempts are no history: what is older than they are kept is deleted. */
export const forgetAttemptsBefore = (db: Connection, before: Instant) => forget(db).run({ before })
