import type { Group } from './events/workforce.ts'
import { roleBands, roleBandWords } from './role-band.ts'
import { inThousands, inWords, plural } from './wording.ts'

/** Who is in a group: `All roles`, `Social worker, agency workers`. */
export function groupWords({ roles, agency }: Pick<Group, 'roles' | 'agency'>): string {
  const who =
    roles.length === roleBands.length ? 'All roles' : inWords(roles.map(role => roleBandWords[role]))
  return { both: who, permanent: `${who}, without agency workers`, agency: `${who}, agency workers only` }[
    agency
  ]
}

/** What is published of those in a group who hold a case: `53 with 921 cases, 15 above the limit`. */
export function groupNumbers({ count, cases, aboveLimit }: Group): string {
  if (count === null || cases === null) return 'Withheld'
  if (count === 0) return 'Nobody'
  const above =
    aboveLimit === null ? 'number above the limit withheld' : `${inThousands(aboveLimit)} above the limit`
  return `${inThousands(count)} with ${cases === 1 ? plural(cases, 'case') : `${inThousands(cases)} cases`}, ${above}`
}
