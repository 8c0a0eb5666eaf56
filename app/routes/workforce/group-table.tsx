import type { Group } from '../../domain/events/workforce.ts'
import { suppressedMark } from '../../domain/figure-words.ts'
import { groupWords } from '../../domain/group-words.ts'
import { inDecimals, inFull } from '../../domain/number-words.ts'
import { roleBands } from '../../domain/role-band.ts'
import { ListTable } from '../../ui/list-table.tsx'

/** What is published of a count: each role band, the whole, and agency workers apart. */
export function GroupTable({ groups, caseLimit }: { groups: readonly Group[]; caseLimit: number }) {
  const holding = groups.filter(({ load }) => load === 'holding')
  const everybody = ({ roles, agency }: Group) =>
    groups.find(group => group.load === 'any' && group.agency === agency && same(group.roles, roles))
  const bands = roleBands.flatMap(
    band => holding.find(({ roles, agency }) => agency === 'both' && same(roles, [band])) ?? [],
  )
  const rest = holding.filter(group => !bands.includes(group) && (group.agency === 'both' || isAll(group)))
  return (
    <ListTable
      caption="Cases by role band"
      rows={[...bands, ...rest.toSorted((one, other) => one.roles.length - other.roles.length)]}
      rowKey={({ id }) => id}
      empty=""
      columns={[
        { header: 'Role band', rowHeader: true, cell: groupWords },
        { header: 'Workers', numeric: true, cell: group => counted(everybody(group)?.count) },
        { header: 'Hold a case', numeric: true, cell: ({ count }) => shown(count) },
        { header: 'FTE of these', numeric: true, cell: ({ fte }) => shown(fte) },
        { header: 'Cases', numeric: true, cell: ({ cases }) => shown(cases) },
        { header: 'Cases a worker', numeric: true, cell: average },
        { header: 'Lower quartile', numeric: true, cell: group => spread(group, group.lowerQuartile) },
        { header: 'Median', numeric: true, cell: group => spread(group, group.median) },
        { header: 'Upper quartile', numeric: true, cell: group => spread(group, group.upperQuartile) },
        { header: 'Most', numeric: true, cell: group => spread(group, group.maximum) },
        { header: `Above ${caseLimit}`, numeric: true, cell: ({ aboveLimit }) => shown(aboveLimit) },
      ]}
    />
  )
}

const nobody = '–'
const isAll = ({ roles }: Group) => roles.length === roleBands.length
const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every(role => other.includes(role))

const shown = (value: number | null) => (value === null ? suppressedMark : inFull(value))
/** Of some groups it is not asked how many hold no case. */
const counted = (value: number | null | undefined) => (value === undefined ? nobody : shown(value))
const average = ({ count, cases }: Group) => {
  if (count === null || cases === null) return suppressedMark
  return count === 0 ? nobody : inDecimals(cases / count, 1)
}
/** The median of nobody is not withheld: there is none. */
const spread = ({ count }: Group, value: number | null) =>
  value === null && count === 0 ? nobody : value === null ? suppressedMark : inDecimals(value, 1)
