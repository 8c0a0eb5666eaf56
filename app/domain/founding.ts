import type { Event } from './history.ts'
import { invitePerson, type Details } from './person.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface Founding {
  council: string
  /** An invented council, to try things out on. */
  demonstration: boolean
  administrator: Details & { person: string }
}

/** The first events of all: whose service it is, and who lets the others in. `empty` where nothing has happened yet. */
export function foundCouncil(
  { council, demonstration, administrator }: Founding,
  empty: boolean,
): Event[] | Refusal {
  if (!empty) return refusal('council-exists')
  const invited = invitePerson({ ...administrator, roles: ['administrator'] }, false)
  return Array.isArray(invited)
    ? [{ type: 'council-named', says: { name: council, demonstration } }, ...invited]
    : invited
}
