import { z } from 'zod'

/** Social workers by the roles of the Department for Education's workforce return; newly qualified apart. */
export const RoleBand = z.enum([
  'newly-qualified',
  'case-holder',
  'senior-practitioner',
  'first-line-manager',
  'middle-manager',
  'senior-manager',
])
export type RoleBand = z.infer<typeof RoleBand>
export const roleBands: readonly RoleBand[] = RoleBand.options

export const roleBandWords: Record<RoleBand, string> = {
  'newly-qualified': 'Newly qualified (ASYE)',
  'case-holder': 'Social worker',
  'senior-practitioner': 'Senior or advanced practitioner',
  'first-line-manager': 'First line manager',
  'middle-manager': 'Middle manager',
  'senior-manager': 'Senior manager',
}

export const roleBandPlurals: Record<RoleBand, string> = {
  'newly-qualified': 'Newly qualified workers (ASYE)',
  'case-holder': 'Social workers',
  'senior-practitioner': 'Senior or advanced practitioners',
  'first-line-manager': 'First line managers',
  'middle-manager': 'Middle managers',
  'senior-manager': 'Senior managers',
}
