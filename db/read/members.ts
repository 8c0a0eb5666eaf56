import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { bodyMember } from '../schema/bodies.ts'
import { person } from '../schema/people.ts'

const given = sql.placeholder
const shownName = sql<string>`coalesce(${person.name}, ${bodyMember.name}, ${bodyMember.person})`

const ofBody = prepared(db =>
  db
    .select({
      member: bodyMember.member,
      person: bodyMember.person,
      name: bodyMember.name,
      shownName: shownName.as('shown_name'),
      capacity: bodyMember.capacity,
      from: bodyMember.from,
      until: bodyMember.until,
    })
    .from(bodyMember)
    .leftJoin(person, eq(person.id, bodyMember.person))
    .where(eq(bodyMember.body, given('body')))
    .orderBy(asc(bodyMember.member))
    .prepare(),
)
const one = prepared(db =>
  db
    .select()
    .from(bodyMember)
    .where(and(eq(bodyMember.body, given('body')), eq(bodyMember.member, given('member'))))
    .prepare(),
)

/** Every term on a body, those that ended too, in the order they were recorded, with the name to show. */
export const membersOf = (db: Connection, body: string) => ofBody(db).all({ body })
export type MemberRow = ReturnType<typeof membersOf>[number]

export const memberByNumber = (db: Connection, body: string, member: number) => one(db).get({ body, member })
