import { z } from 'zod'

export const Role = z.enum([
  'action-owner',
  'deputy-director',
  'plan-manager',
  'governance-officer',
  'scrutiny-member',
  'scrutiny-chair',
  'auditor',
  'administrator',
])
export type Role = z.infer<typeof Role>

export const roleWords: Record<Role, string> = {
  'action-owner': 'Action owner',
  'deputy-director': 'Deputy director',
  'plan-manager': 'Plan manager',
  'governance-officer': 'Governance officer',
  'scrutiny-member': 'Scrutiny member',
  'scrutiny-chair': 'Scrutiny chair',
  auditor: 'Auditor',
  administrator: 'Administrator',
}

/** What the holder of a role comes to do, for the page on which an administrator gives it. */
export const roleComesTo: Record<Role, string> = {
  'action-owner':
    'Posts updates and evidence, asks for a later date and claims completion of their own actions',
  'deputy-director': 'Answers for actions as executive lead: endorses, sends back, agrees dates',
  'plan-manager': 'Records inspections, imports reports and builds the plan',
  'governance-officer': 'Prepares meetings and records their resolutions',
  'scrutiny-member': 'Reads the plan, sees what changed and what awaits the board',
  'scrutiny-chair': 'As a scrutiny member, and chairs the board',
  auditor: 'Reads everything at any past date and verifies the history',
  administrator: 'Invites and retires people and gives roles',
}

/** Someone who is signed in, or who acted: holding several roles is usual. */
export interface Person {
  id: string
  name: string
  roles: readonly Role[]
  /** Exempt and confidential matters they have been given a right to read, today. */
  reads?: readonly string[]
}
