import { may, type Deed } from '../domain/permission.ts'
import type { Person } from '../domain/role.ts'

/** `within` are the other areas whose pages belong to a part. */
const parts: { text: string; href: string; deed: Deed; within?: readonly string[] }[] = [
  {
    text: 'Plan',
    href: '/plan',
    deed: 'read-plan',
    within: ['/actions', '/evidence', '/imports', '/cycles', '/pictures'],
  },
  { text: 'Measures', href: '/measures', deed: 'read-plan', within: ['/workforce'] },
  { text: 'Inspections', href: '/inspections', deed: 'read-plan', within: ['/points', '/reports'] },
  { text: 'Published reports', href: '/library', deed: 'read-library' },
  { text: 'Board', href: '/board', deed: 'read-plan' },
  { text: 'Meetings', href: '/meetings', deed: 'read-plan', within: ['/requests', '/packs', '/exempt'] },
  { text: 'History', href: '/history', deed: 'read-history', within: ['/audit', '/retention', '/compare'] },
  { text: 'People', href: '/people', deed: 'read-people', within: ['/owners', '/boards', '/permissions'] },
  { text: 'Search', href: '/search', deed: 'read-plan' },
]

/** The parts of the service a person may use, in the order of the header. */
export function navigationFor(person: Person): { text: string; href: string; areas: readonly string[] }[] {
  return parts
    .filter(({ deed }) => may(person, deed) !== null)
    .map(({ text, href, within = [] }) => ({ text, href, areas: [href, ...within] }))
}
