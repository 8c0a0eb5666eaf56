import type { Deed } from '../../domain/permission.ts'
import type { Role } from '../../domain/role.ts'

type Can = (deed: Deed) => boolean

/** Where work begins for those who may do it, which on a past day is nobody. */
const tasks: readonly { text: string; href: string; deed: Deed }[] = [
  { text: 'Upload a report from Ofsted', href: '/reports/new', deed: 'record-inspection' },
  { text: 'Plan an action', href: '/actions/new', deed: 'plan-action' },
  { text: 'Import the plan from a spreadsheet', href: '/imports/new', deed: 'import-plan' },
  { text: 'Prepare a meeting', href: '/meetings/new', deed: 'plan-meeting' },
]

/** What a role comes to read. */
const places: readonly { text: string; href: string; roles: readonly Role[] }[] = [
  { text: 'What is missing in the plan', href: '/plan/gaps', roles: ['plan-manager', 'deputy-director'] },
  {
    text: 'Reporting cycles',
    href: '/cycles',
    roles: ['plan-manager', 'deputy-director', 'action-owner', 'auditor'],
  },
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
  { text: 'Auditor’s desk: samples, verdicts, separation of duties', href: '/audit', roles: ['auditor'] },
  {
    text: 'How long records are kept',
    href: '/retention',
    roles: ['governance-officer', 'auditor', 'plan-manager'],
  },
  { text: 'The whole history', href: '/history', roles: ['auditor'] },
  { text: 'Who may do what', href: '/permissions', roles: ['auditor', 'administrator'] },
  { text: 'People and their roles', href: '/people', roles: ['administrator'] },
  { text: 'Owners without an account', href: '/owners', roles: ['administrator', 'plan-manager'] },
]

export const placesFor = (held: readonly Role[], can: Can) => [
  ...tasks.filter(({ deed }) => can(deed)).map(({ text, href }) => ({ text, href })),
  ...places
    .filter(({ roles }) => roles.some(role => held.includes(role)))
    .map(({ text, href }) => ({ text, href })),
  { text: 'Your days in your own calendar', href: '/calendar' },
]
