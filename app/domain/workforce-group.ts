import type { Counting } from './events/measures.ts'
import type { Group, GroupAgency, GroupLoad } from './events/workforce.ts'
import { roleBands, type RoleBand } from './role-band.ts'
import type { Worker } from './worker.ts'

/** Who is in a group of workers. */
export type GroupOf = Pick<Group, 'id' | 'roles' | 'agency' | 'load'>

/** Whether a worker is in it. */
export const isIn = ({ role, agency, cases }: Worker, group: Omit<GroupOf, 'id'>): boolean =>
  group.roles.includes(role) &&
  (group.agency === 'both' || (group.agency === 'agency') === agency) &&
  (group.load === 'any' || cases > 0)

export function groupOf(roles: readonly RoleBand[], agency: GroupAgency, load: GroupLoad): GroupOf {
  const inOrder = roleBands.filter(band => roles.includes(band))
  const who = inOrder.length === roleBands.length ? 'all' : inOrder.join('+')
  return { id: `${who} ${agency} ${load}`, roles: inOrder, agency, load }
}

/** A definition that counts newly qualified workers for less needs them apart. */
export function partsOf({ roles, agency, newlyQualifiedAs }: Counting): { group: GroupOf; weight: number }[] {
  const part = (of: readonly RoleBand[], weight: number) =>
    of.length === 0 ? [] : [{ group: groupOf(of, agency ? 'both' : 'permanent', 'holding'), weight }]
  if (newlyQualifiedAs === 1) return part(roles, 1)
  return [
    ...part(
      roles.filter(role => role !== 'newly-qualified'),
      1,
    ),
    ...part(
      roles.filter(role => role === 'newly-qualified'),
      newlyQualifiedAs,
    ),
  ]
}

/**
 * What is to be published of a workforce count, most wanted first: where not all of it can be, the last ones give way.
 * `first` are those of which the number above the limit goes before all of `then`.
 */
export function wantedGroups(countings: readonly Counting[]): { first: GroupOf[]; then: GroupOf[] } {
  const first = [
    groupOf(roleBands, 'both', 'holding'),
    ...countings.flatMap(counting => partsOf(counting).map(({ group }) => group)),
    ...roleBands.map(band => groupOf([band], 'both', 'holding')),
  ]
  const then = [
    groupOf(roleBands, 'permanent', 'holding'),
    groupOf(roleBands, 'agency', 'holding'),
    groupOf(roleBands, 'both', 'any'),
    ...roleBands.map(band => groupOf([band], 'both', 'any')),
    ...roleBands.map(band => groupOf([band], 'permanent', 'holding')),
    ...roleBands.map(band => groupOf([band], 'agency', 'holding')),
  ]
  const seen = new Set<string>()
  const once = (groups: GroupOf[]) => groups.filter(({ id }) => !seen.has(id) && seen.add(id))
  return { first: once(first), then: once(then) }
}
