import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { Role, type Person } from '../../app/domain/role.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { council, party, person, roleHeld } from '../schema/people.ts'

const given = sql.placeholder

const one = prepared(db =>
  db
    .select()
    .from(person)
    .where(eq(person.id, given('id')))
    .prepare(),
)
const byEmail = prepared(db =>
  db
    .select()
    .from(person)
    .where(sql`${person.email} = ${given('email')} collate nocase`)
    .prepare(),
)
const all = prepared(db =>
  db
    .select()
    .from(person)
    .orderBy(sql`${person.name} collate nocase`, asc(person.id))
    .prepare(),
)
const rolesNow = prepared(db =>
  db
    .select({ role: roleHeld.role })
    .from(roleHeld)
    .where(and(eq(roleHeld.person, given('id')), isNull(roleHeld.until)))
    .orderBy(asc(roleHeld.since))
    .prepare(),
)
const theCouncil = prepared(db => db.select().from(council).prepare())
const parties = prepared(db =>
  db
    .select()
    .from(party)
    .orderBy(sql`${party.name} collate nocase`)
    .prepare(),
)

export type PersonRow = typeof person.$inferSelect

export const personById = (db: Connection, id: string) => one(db).get({ id })
export const personByEmail = (db: Connection, email: string) => byEmail(db).get({ email })
export const allPeople = (db: Connection) => all(db).all()
export const allParties = (db: Connection) => parties(db).all()
export const councilOf = (db: Connection) => theCouncil(db).get()

/** The roles a person holds in this edition. */
export const rolesOf = (db: Connection, id: string): Role[] =>
  rolesNow(db)
    .all({ id })
    .map(({ role }) => Role.parse(role))

/** Somebody who may act: known, and not retired. */
export function activePerson(db: Connection, id: string): Person | null {
  const row = personById(db, id)
  if (row === undefined || row.retired) return null
  return { id: row.id, name: row.name, roles: rolesOf(db, id) }
}
