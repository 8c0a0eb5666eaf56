import { and, asc, eq, sql } from 'drizzle-orm'
import type { Capacity } from '../../app/domain/body-member.ts'
import type { Day } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { bodyMember } from '../schema/bodies.ts'
import { body, person } from '../schema/people.ts'

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

const elsewhere = prepared(db =>
  db.$client.prepare<{ body: string; day: string }, { member: number; bodyName: string; capacity: Capacity }>(
    `select own.member, body.name as bodyName, other.capacity
     from body_member as own
     join body_member as other on other.body <> own.body
       and (other.person = own.person or other.name = own.name collate nocase)
     join body on body.id = other.body
     where own.body = $body
       and own."from" <= $day and coalesce(own.until, $day) >= $day
       and other."from" <= $day and coalesce(other.until, $day) >= $day
     order by own.member, body.name`,
  ),
)

const ofPerson = prepared(db =>
  db
    .select({
      body: body.id,
      bodyName: body.name,
      capacity: bodyMember.capacity,
      from: bodyMember.from,
      until: bodyMember.until,
    })
    .from(bodyMember)
    .innerJoin(body, eq(body.id, bodyMember.body))
    .where(eq(bodyMember.person, given('person')))
    .orderBy(asc(bodyMember.from), asc(body.id))
    .prepare(),
)

/** Every term of a person on any body, those that ended too, the earliest first. */
export const seatsOf = (db: Connection, person: string) => ofPerson(db).all({ person })

/** The seats that members of a body held on other bodies on a day, by their number on this one. */
export const seatsElsewhere = (db: Connection, body: string, day: Day) => elsewhere(db).all({ body, day })

/** Every term on a body, those that ended too, in the order they were recorded, with the name to show. */
export const membersOf = (db: Connection, body: string) => ofBody(db).all({ body })
export type MemberRow = ReturnType<typeof membersOf>[number]

export const memberByNumber = (db: Connection, body: string, member: number) => one(db).get({ body, member })
