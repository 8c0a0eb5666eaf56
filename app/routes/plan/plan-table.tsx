import { DueDate } from '../../ui/due-date.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { DeliveryTag, ImpactTag } from '../../ui/rating.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { TableRow } from './table-row.ts'

interface PlanTableProps {
  caption: string
  rows: readonly TableRow[]
  empty: string
}

export function PlanTable({ caption, rows, empty }: PlanTableProps) {
  return (
    <ListTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ ref }) => ref}
      empty={empty}
      columns={[
        {
          header: 'Action',
          rowHeader: true,
          cell: ({ ref, title, points }) => (
            <>
              <Reference kind="action" to={ref} /> {title}
              <span className="app-due-date__original">
                {points.length === 0 ? 'No improvement point' : points.join(', ')}
              </span>
            </>
          ),
        },
        {
          header: 'Owner and executive lead',
          cell: ({ owner, lead }) => (
            <>
              {owner ?? 'No owner'}
              <span className="app-due-date__original">{lead ? `Lead: ${lead}` : 'No executive lead'}</span>
            </>
          ),
        },
        {
          header: 'Due',
          cell: ({ due, originalDue, revisions }) => (
            <DueDate due={due} original={originalDue} revisions={revisions} />
          ),
        },
        { header: 'Delivery', cell: ({ delivery }) => <DeliveryTag rating={delivery} /> },
        { header: 'Impact', cell: ({ impact }) => <ImpactTag rating={impact} /> },
      ]}
    />
  )
}
