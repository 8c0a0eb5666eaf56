import { may, type Deed } from '../domain/permission.ts'
import type { Person } from '../domain/role.ts'

const parts: { text: string; href: string; deed: Deed }[] = [
  { text: 'Plan', href: '/plan', deed: 'read-plan' },
  { text: 'Inspections', href: '/inspections', deed: 'read-plan' },
  { text: 'Board', href: '/board', deed: 'read-plan' },
  { text: 'Meetings', href: '/meetings', deed: 'read-plan' },
  { text: 'History', href: '/history', deed: 'read-history' },
  { text: 'People', href: '/people', deed: 'read-people' },
  { text: 'Search', href: '/search', deed: 'read-plan' },
]

/** The parts of the service a person may use, in the order of the header. */
export function navigationFor(person: Person): { text: string; href: string }[] {
  return parts.filter(({ deed }) => may(person, deed) !== null).map(({ text, href }) => ({ text, href }))
}
