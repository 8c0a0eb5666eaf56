import { sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { body, party, person } from '../schema/people.ts'

const owners = prepared(db =>
  unionAll(
    db.select({ id: person.id, name: person.name, retired: sql<number>`${person.retired}` }).from(person),
    db.select({ id: party.id, name: party.name, retired: sql<number>`${party.retired}` }).from(party),
  ).prepare(),
)
const bodies = prepared(db => db.select({ id: body.id, name: body.name }).from(body).prepare())

export type Names = ReadonlyMap<string, { name: string; retired: boolean }>

/** Everyone's name by reference: people, posts and partner bodies, retired ones too. */
export const ownerNames = (db: Connection): Names =>
  new Map(
    owners(db)
      .all()
      .map(({ id, name, retired }) => [id, { name, retired: Boolean(retired) }]),
  )

/** Every name there is by reference: those of boards besides. */
export const namesOf = (db: Connection): Names =>
  new Map([
    ...ownerNames(db),
    ...bodies(db)
      .all()
      .map(({ id, name }) => [id, { name, retired: false }] as const),
  ])

/** The name to show for a reference: "Tom Keller", "Tom Keller (retired)". */
export function nameIn(names: Names, id: string): string {
  const known = names.get(id)
  if (known === undefined) return id
  return known.retired ? `${known.name} (retired)` : known.name
}
