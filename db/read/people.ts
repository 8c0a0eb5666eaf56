import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { Instant } from '../../app/domain/day.ts'
import type { PersonState } from '../../app/domain/person.ts'
import { Role, type Person } from '../../app/domain/role.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { council, party, person, roleHeld } from '../schema/people.ts'
import { remembered } from './remembered.ts'

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
const rolesOver = prepared(({ $client }) =>
  $client.prepare<{ id: string }, { role: string; since: string; until: string | null }>(
    `select role_held.role, given.at as since, ended.at as until from role_held
     join entry as given on given.number = role_held.since
     left join entry as ended on ended.number = role_held.until
     where person = @id order by role_held.since, role_held.until`,
  ),
)
const administrators = prepared(db =>
  db
    .select({ person: person.id })
    .from(roleHeld)
    .innerJoin(person, eq(person.id, roleHeld.person))
    .where(and(eq(roleHeld.role, 'administrator'), isNull(roleHeld.until), eq(person.retired, false)))
    .prepare(),
)
const everyRoleNow = prepared(db =>
  db
    .select({ person: roleHeld.person, role: roleHeld.role })
    .from(roleHeld)
    .where(isNull(roleHeld.until))
    .orderBy(asc(roleHeld.since))
    .prepare(),
)
const theCouncil = prepared(db => db.select().from(council).prepare())
const oneParty = prepared(db =>
  db
    .select()
    .from(party)
    .where(eq(party.id, given('id')))
    .prepare(),
)
const byPartyName = prepared(db =>
  db
    .select()
    .from(party)
    .where(and(sql`${party.name} = ${given('name')} collate nocase`, eq(party.retired, false)))
    .prepare(),
)
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
export const partyById = (db: Connection, id: string) => oneParty(db).get({ id })
/** The one in use that has this name, in whatever case. */
export const partyNamed = (db: Connection, name: string) => byPartyName(db).get({ name })
export const allParties = (db: Connection) => parties(db).all()
export const councilOf = (db: Connection) => theCouncil(db).get()

/** The roles a person holds in this edition. */
export const rolesOf = (db: Connection, id: string): Role[] =>
  rolesNow(db)
    .all({ id })
    .map(({ role }) => Role.parse(role))

const Held = z.object({ role: Role, since: Instant, until: Instant.nullable() })
/** Every role a person ever held in this edition, oldest first; `until` null where it is still held. */
export const rolesOverTime = (db: Connection, id: string) => z.array(Held).parse(rolesOver(db).all({ id }))

/** A person as the rules need them; undefined where there is none. */
export function personState(db: Connection, id: string) {
  const row = personById(db, id)
  return row && { ...row, roles: rolesOf(db, id) }
}

/** Whether nobody but this person could give roles. */
export function isLastAdministrator(db: Connection, id: string): boolean {
  const holders = administrators(db).all()
  return holders.length === 1 && holders[0]?.person === id
}

/** Everyone there is or was, by name, each with the roles they hold. */
export function peopleWithRoles(db: Connection): PersonState[] {
  const roles = Map.groupBy(everyRoleNow(db).all(), held => held.person)
  return allPeople(db).map(row => ({
    ...row,
    roles: (roles.get(row.id) ?? []).map(({ role }) => Role.parse(role)),
  }))
}

/** Somebody who may act: known, and not retired. */
export function activePerson(db: Connection, id: string): Person | null {
  const row = personById(db, id)
  if (row === undefined || row.retired) return null
  return { id: row.id, name: row.name, roles: rolesOf(db, id) }
}

/** Everybody who may act, by reference. */
export const activePeople = remembered(
  (db): ReadonlyMap<string, Person> =>
    new Map(
      peopleWithRoles(db)
        .filter(({ retired }) => !retired)
        .map(({ id, name, roles }) => [id, { id, name, roles }]),
    ),
)

const opened = prepared(({ $client }) =>
  $client
    .prepare<{ person: string; by: string }, number>(
      `select 1 from entry_subject join entry on entry.number = entry_subject.number
       where entry_subject.kind = 'person' and entry_subject.ref = @person and entry.by = @by
         and entry.type in ('person-invited', 'role-given', 'sign-in-link-given') limit 1`,
    )
    .pluck(),
)
/** Whether one person let another in: invited them, gave them a role or a way to sign in. */
export const letInBy = (db: Connection, person: string, by: string): boolean =>
  opened(db).get({ person, by }) !== undefined
