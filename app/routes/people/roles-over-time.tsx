import type { Instant } from '../../domain/day.ts'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'

interface Held {
  role: string
  since: Instant
  until: Instant | null
}

/** Who acted in which role is judged by the role of that moment, so each is shown with its first and last. */
export function RolesOverTime({ held, retired }: { held: readonly Held[]; retired: boolean }) {
  const notEnded = retired ? 'They were retired' : 'Still held'
  return (
    <ListTable
      caption="Roles over time"
      rows={held}
      rowKey={({ role, since }) => `${role} ${since}`}
      empty="No role has been given yet."
      columns={[
        { header: 'Role', rowHeader: true, cell: ({ role }) => role },
        { header: 'From', cell: ({ since }) => <Moment value={since} /> },
        { header: 'Until', cell: ({ until }) => (until === null ? notEnded : <Moment value={until} />) },
      ]}
    />
  )
}
