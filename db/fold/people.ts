import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { body, council, party, person, roleHeld } from '../schema/people.ts'
import { indexWords } from '../search-words.ts'

const given = sql.placeholder

export function foldPeople(db: Connection) {
  const index = indexWords(db)
  const nameCouncil = db
    .insert(council)
    .values({ id: 1, name: given('name'), demonstration: given('demonstration') })
    .onConflictDoUpdate({
      target: council.id,
      set: { name: sql`excluded.name`, demonstration: sql`excluded.demonstration` },
    })
    .prepare()
  const insertPerson = inserting(db, person)
  const changePerson = db
    .update(person)
    .set({ name: sql`${given('name')}`, email: sql`${given('email')}`, post: sql`${given('post')}` })
    .where(eq(person.id, given('person')))
    .prepare()
  const retire = db
    .update(person)
    .set({ retired: sql`${given('retired')}` })
    .where(eq(person.id, given('person')))
    .prepare()
  const insertRole = inserting(db, roleHeld)
  const endRole = db
    .update(roleHeld)
    .set({ until: sql`${given('number')}` })
    .where(
      and(eq(roleHeld.person, given('person')), eq(roleHeld.role, given('role')), isNull(roleHeld.until)),
    )
    .prepare()
  const insertParty = inserting(db, party)
  const changeParty = db
    .update(party)
    .set({ name: sql`${given('name')}`, postedForBy: sql`${given('postedForBy')}` })
    .where(eq(party.id, given('party')))
    .prepare()
  const retireParty = db
    .update(party)
    .set({ retired: true })
    .where(eq(party.id, given('party')))
    .prepare()
  const insertBody = inserting(db, body)

  return {
    'council-named': ({ says }) => nameCouncil.run({ name: says.name, demonstration: says.demonstration }),
    'person-invited': ({ says }) => {
      insertPerson({ id: says.person, name: says.name, email: says.email, post: says.post, retired: false })
      index('person', says.person, says.name, says.post ?? '')
    },
    'person-changed': ({ says }) => {
      changePerson.run({ person: says.person, ...says.is })
      index('person', says.person, says.is.name, says.is.post ?? '')
    },
    'person-retired': ({ says }) => retire.run({ person: says.person, retired: 1 }),
    'person-reinstated': ({ says }) => retire.run({ person: says.person, retired: 0 }),
    // What it opens is kept apart from history.
    'sign-in-link-given': () => undefined,
    'role-given': ({ says, number }) => insertRole({ ...says, since: number, until: null }),
    'role-ended': ({ says, number }) => endRole.run({ ...says, number }),
    'party-added': ({ says }) =>
      insertParty({
        id: says.party,
        kind: says.kind,
        name: says.name,
        postedForBy: says.postedForBy,
        retired: false,
      }),
    'party-changed': ({ says }) => changeParty.run({ party: says.party, ...says.is }),
    'party-retired': ({ says }) => retireParty.run({ party: says.party }),
    'body-added': ({ says }) =>
      insertBody({
        id: says.body,
        name: says.name,
        kind: says.kind,
        quorum: null,
        approves: says.approves ?? true,
      }),
  } satisfies Partial<Folds>
}
