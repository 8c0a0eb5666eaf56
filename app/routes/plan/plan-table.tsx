import type { Day } from '../../domain/day.ts'
import type { DeliveryRating } from '../../domain/delivery-rating.ts'
import type { ImpactRating } from '../../domain/impact-rating.ts'
import { DueDate } from '../../ui/due-date.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { DeliveryTag, ImpactTag } from '../../ui/rating.tsx'
import { Reference } from '../../ui/reference.tsx'

export interface PlanTableRow {
  ref: string
  title: string
  points: readonly string[]
  owner: string | null
  lead: string | null
  due: Day | null
  originalDue: Day | null
  revisions: number
  delivery: DeliveryRating
  impact: ImpactRating | null
}

export function PlanTable({ rows, filtered }: { rows: readonly PlanTableRow[]; filtered: boolean }) {
  return (
    <ListTable
      caption="Actions in the plan"
      captionHidden
      rows={rows}
      rowKey={({ ref }) => ref}
      empty={filtered ? 'No action in the plan matches.' : 'There are no actions in the plan yet.'}
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
        { header: 'Owner', cell: ({ owner }) => owner ?? 'No owner' },
        { header: 'Executive lead', cell: ({ lead }) => lead ?? 'No executive lead' },
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
