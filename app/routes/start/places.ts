import type { Role } from '../../domain/role.ts'

/** Where a role's work begins, beside what waits for the person. */
const places: readonly { text: string; href: string; roles: readonly Role[] }[] = [
  { text: 'Upload a report from Ofsted', href: '/reports/new', roles: ['plan-manager'] },
  { text: 'Plan an action', href: '/actions/new', roles: ['plan-manager'] },
  { text: 'What is missing in the plan', href: '/plan/gaps', roles: ['plan-manager', 'deputy-director'] },
  { text: 'Prepare a meeting', href: '/meetings/new', roles: ['governance-officer'] },
  { text: 'Open requests for information', href: '/requests', roles: ['governance-officer'] },
  {
    text: 'The board’s view: changed, late, awaiting approval',
    href: '/board',
    roles: ['scrutiny-chair', 'scrutiny-member', 'governance-officer', 'deputy-director', 'plan-manager'],
  },
  {
    text: 'The plan by recommendation',
    href: '/plan/points',
    roles: ['scrutiny-chair', 'scrutiny-member', 'auditor'],
  },
  { text: 'The whole history', href: '/history', roles: ['auditor'] },
  { text: 'Who may do what', href: '/permissions', roles: ['auditor', 'administrator'] },
  { text: 'People and their roles', href: '/people', roles: ['administrator'] },
  { text: 'Owners without an account', href: '/owners', roles: ['administrator', 'plan-manager'] },
]

export const placesFor = (held: readonly Role[]) =>
  places
    .filter(({ roles }) => roles.some(role => held.includes(role)))
    .map(({ text, href }) => ({ text, href }))
