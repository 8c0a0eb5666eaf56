import type { Group } from './events/workforce.ts'
import { roleBands, roleBandWords } from './role-band.ts'
import { inWords } from './wording.ts'

/** Who is in a group: `All roles`, `Social worker, agency workers`. */
export function groupWords({ roles, agency }: Pick<Group, 'roles' | 'agency'>): string {
  const who =
    roles.length === roleBands.length ? 'All roles' : inWords(roles.map(role => roleBandWords[role]))
  return { both: who, permanent: `${who}, without agency workers`, agency: `${who}, agency workers only` }[
    agency
  ]
}
