import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Candidate, PersonCandidate } from '../../app/domain/responsibility.ts'
import type { Role } from '../../app/domain/role.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { party, person, roleHeld } from '../schema/people.ts'
import { personById, rolesOf } from './people.ts'

const given = sql.placeholder

const oneParty = prepared(db =>
  db
    .select({ id: party.id, name: party.name, retired: party.retired })
    .from(party)
    .where(eq(party.id, given('id')))
    .prepare(),
)
const holders = prepared(db =>
  db
    .selectDistinct({ id: person.id, name: person.name })
    .from(roleHeld)
    .innerJoin(person, eq(person.id, roleHeld.person))
    .where(and(eq(roleHeld.role, given('role')), isNull(roleHeld.until), eq(person.retired, false)))
    .orderBy(sql`${person.name} collate nocase`)
    .prepare(),
)
const parties = prepared(db =>
  db
    .select({ id: party.id, name: party.name })
    .from(party)
    .where(eq(party.retired, false))
    .orderBy(sql`${party.name} collate nocase`)
    .prepare(),
)

/** A person as somebody who may be given an action; undefined where there is none. */
export function personCandidate(db: Connection, id: string): PersonCandidate | undefined {
  const row = personById(db, id)
  return row && { kind: 'person', id, name: row.name, retired: row.retired, roles: rolesOf(db, id) }
}

/** A person, post or partner body by its reference. */
export function ownerCandidate(db: Connection, id: string): Candidate | undefined {
  const body = oneParty(db).get({ id })
  return body ? { kind: 'party', ...body } : personCandidate(db, id)
}

export interface Choice {
  id: string
  name: string
}
/** Who can be chosen as executive lead, by name. */
export const possibleLeads = (db: Connection): Choice[] => holding(db, 'deputy-director')
/** Who can be chosen to post for a post or partner body, by name. */
export const possibleOfficers = (db: Connection): Choice[] => holding(db, 'action-owner')
/** Who can be chosen as owner: action owners by name, then posts and partner bodies. */
export const possibleOwners = (db: Connection): Choice[] => [...possibleOfficers(db), ...parties(db).all()]
const holding = (db: Connection, role: Role) => holders(db).all({ role })
