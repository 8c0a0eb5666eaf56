import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { bodyMember } from '../schema/bodies.ts'
import { body } from '../schema/people.ts'

const given = sql.placeholder

export function foldBodies(db: Connection) {
  const change = db
    .update(body)
    .set({ quorum: sql`${given('quorum')}`, approves: sql`${given('approves')}` })
    .where(eq(body.id, given('body')))
    .prepare()
  const insertMember = inserting(db, bodyMember)
  const endTerm = db
    .update(bodyMember)
    .set({ until: sql`${given('until')}` })
    .where(and(eq(bodyMember.body, given('body')), eq(bodyMember.member, given('member'))))
    .prepare()

  return {
    'body-changed': ({ says: { body, is } }) =>
      change.run({ body, quorum: is.quorum, approves: Number(is.approves) }),
    'member-joined': ({ says }) => insertMember(says),
    'member-left': ({ says: { body, member, is } }) => endTerm.run({ body, member, until: is.until }),
  } satisfies Partial<Folds>
}
