import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { StaleMeasure } from './stale-measures.ts'

interface StaleTableProps {
  rows: readonly StaleMeasure[]
  /** Those who read it may record the figures. */
  mayRecord: boolean
}

/** Measures for which no figure came in time. */
export function StaleTable({ rows, mayRecord }: StaleTableProps) {
  return (
    <ListTable
      caption="Measures without a figure in time"
      captionHidden
      rows={rows}
      rowKey={({ ref }) => ref}
      empty="Every measure has its figures in time."
      columns={[
        {
          header: 'Measure',
          rowHeader: true,
          cell: ({ ref, name }) => (
            <>
              <Reference kind="measure" to={ref} /> {name}
            </>
          ),
        },
        { header: 'Owner', cell: ({ owner }) => owner ?? 'Nobody' },
        {
          header: 'Latest figure',
          cell: ({ latest }) =>
            latest === null ? 'None yet' : latest.replace(/^./, first => first.toUpperCase()),
        },
        { header: 'Due', cell: ({ due }) => due },
        ...(mayRecord ? [{ header: 'To do', cell: Record }] : []),
      ]}
    />
  )
}

const Record = ({ ref }: StaleMeasure) => (
  <a className="govuk-link" href={`/measures/${ref}/figures/new`}>
    Record figures <span className="govuk-visually-hidden">of {ref}</span>
  </a>
)
