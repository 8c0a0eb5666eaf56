import type { Group } from '../../domain/events/workforce.ts'
import { suppressedMark } from '../../domain/figure-words.ts'
import { groupRows } from '../../domain/group-rows.ts'
import { groupWords } from '../../domain/group-words.ts'
import { inDecimals, inFull } from '../../domain/number-words.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { nobodyMark, TableSigns, unpublishedMark } from './table-signs.tsx'
import { WithheldGroups } from './withheld-groups.tsx'

interface GroupTableProps {
  groups: readonly Group[]
  caseLimit: number
  smallNumberLimit: number
}

/** What is published of a count: each role, the whole, and agency workers apart; then what is withheld, and why. */
export const GroupTable = ({ groups, caseLimit, smallNumberLimit }: GroupTableProps) => (
  <>
    <ListTable
      caption="Cases by role"
      rows={groupRows(groups)}
      rowKey={({ holding }) => holding.id}
      empty=""
      keepsShape
      columns={[
        { header: 'Role', rowHeader: true, cell: ({ holding }) => groupWords(holding) },
        { header: 'Workers', numeric: true, cell: ({ everybody }) => workers(everybody) },
        { header: 'Hold a case', numeric: true, cell: ({ holding }) => shown(holding.count) },
        { header: 'Their FTE', numeric: true, cell: ({ holding }) => shown(holding.fte) },
        { header: 'Cases', numeric: true, cell: ({ holding }) => shown(holding.cases) },
        {
          header: 'Cases for each worker, by head',
          numeric: true,
          cell: ({ holding }) => average(holding),
        },
        {
          header: 'Lower quartile',
          numeric: true,
          cell: ({ holding }) => spread(holding, holding.lowerQuartile, 1),
        },
        { header: 'Median', numeric: true, cell: ({ holding }) => spread(holding, holding.median, 1) },
        {
          header: 'Upper quartile',
          numeric: true,
          cell: ({ holding }) => spread(holding, holding.upperQuartile, 1),
        },
        { header: 'Most', numeric: true, cell: ({ holding }) => spread(holding, holding.maximum, 0) },
        { header: `Above ${caseLimit}`, numeric: true, cell: ({ holding }) => shown(holding.aboveLimit) },
      ]}
    />
    <TableSigns groups={groups} limit={smallNumberLimit} />
    <WithheldGroups groups={groups} limit={smallNumberLimit} />
  </>
)

const shown = (value: number | null) => (value === null ? suppressedMark : inFull(value))
const workers = (group: Group | undefined) => (group === undefined ? unpublishedMark : shown(group.count))
const average = ({ count, cases }: Group) => {
  if (count === null || cases === null) return suppressedMark
  return count === 0 ? nobodyMark : inDecimals(cases / count, 1)
}
/** The median of nobody is not withheld: there is none. */
function spread({ count }: Group, value: number | null, decimals: number) {
  if (value !== null) return inDecimals(value, decimals)
  return count === 0 ? nobodyMark : suppressedMark
}
