import type { Role } from '../../domain/role.ts'

/** An invented council and invented people: any likeness is chance. */
export const councilName = 'Aldermere Council'
const host = 'aldermere.example'

interface Demonstrated {
  name: string
  post: string | null
  email: string
  roles: readonly Role[]
}

const someone = (name: string, email: string, post: string | null, ...roles: Role[]): Demonstrated => ({
  name,
  post,
  email: `${email}@${host}`,
  roles,
})

export const people = {
  administrator: someone('Alex Marlowe', 'alex.marlowe', 'Systems Officer', 'administrator'),
  planManager: someone('Ruth Adeyemi', 'ruth.adeyemi', 'Improvement Programme Manager', 'plan-manager'),
  safeguarding: someone('Helen Strand', 'helen.strand', 'Deputy Director, Safeguarding', 'deputy-director'),
  corporateParenting: someone(
    'Imran Sadiq',
    'imran.sadiq',
    'Deputy Director, Corporate Parenting',
    'deputy-director',
    'action-owner',
  ),
  frontDoor: someone('Tom Keller', 'tom.keller', 'Head of Service, Front Door', 'action-owner'),
  planning: someone('Grace Obi', 'grace.obi', 'Principal Social Worker', 'action-owner'),
  careLeavers: someone('Bryn Callow', 'bryn.callow', 'Head of Service, Leaving Care', 'action-owner'),
  quality: someone('Marta Lindqvist', 'marta.lindqvist', 'Head of Quality Assurance', 'action-owner'),
  workforce: someone('Joel Attwater', 'joel.attwater', 'Workforce Development Manager', 'action-owner'),
  clerk: someone('Nia Bevan', 'nia.bevan', 'Governance Officer', 'governance-officer'),
  chair: someone('Councillor Dana Whitlock', 'dana.whitlock', 'Chair, Scrutiny Board', 'scrutiny-chair'),
  member: someone('Councillor Piotr Zielinski', 'piotr.zielinski', 'Scrutiny Board', 'scrutiny-member'),
  auditor: someone('Sam Ortega', 'sam.ortega', 'Internal Auditor', 'auditor'),
} as const

export type Who = keyof typeof people

/** Owners without an account, each with the officer who posts for it. */
export const parties = {
  healthTrust: { kind: 'partner', name: 'Aldermere Community Health Trust', postedForBy: 'careLeavers' },
  police: {
    kind: 'partner',
    name: 'Aldermere Police Protecting Vulnerable People Unit',
    postedForBy: 'frontDoor',
  },
  virtualHead: { kind: 'post', name: 'Virtual School Headteacher', postedForBy: 'corporateParenting' },
} as const
export type Party = keyof typeof parties
