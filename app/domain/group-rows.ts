import type { Group } from './events/workforce.ts'
import { roleBands } from './role-band.ts'

/** A line of the table of a count: those of a group who hold a case, and all of it where that is published. */
export interface GroupRow {
  holding: Group
  everybody: Group | undefined
}

/** Each role band, then groups of several, the whole and agency workers apart. */
export function groupRows(groups: readonly Group[]): GroupRow[] {
  const holding = groups.filter(({ load }) => load === 'holding')
  const bands = roleBands.flatMap(
    band => holding.find(({ roles, agency }) => agency === 'both' && same(roles, [band])) ?? [],
  )
  const rest = holding.filter(group => !bands.includes(group) && (group.agency === 'both' || isAll(group)))
  return [...bands, ...rest.toSorted((one, other) => one.roles.length - other.roles.length)].map(row => ({
    holding: row,
    everybody: groups.find(
      ({ load, agency, roles }) => load === 'any' && agency === row.agency && same(roles, row.roles),
    ),
  }))
}

const isAll = ({ roles }: Group) => roles.length === roleBands.length
const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every(role => other.includes(role))
