import type { Day as DayValue, Instant } from '../../domain/day.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'

interface ListedSample {
  ref: string
  from: DayValue
  to: DayValue
  drawn: number
  judged: number
  drawnAt: Instant
}

export function SampleTable({ samples }: { samples: readonly ListedSample[] }) {
  return (
    <ListTable
      caption="Samples, newest first"
      rows={samples}
      rowKey={({ ref }) => ref}
      empty="No sample has been drawn yet."
      columns={[
        {
          header: 'Sample',
          rowHeader: true,
          cell: ({ ref }) => (
            <a className="govuk-link" href={`/audit/samples/${ref}`}>
              {ref}
            </a>
          ),
        },
        {
          header: 'Closures approved',
          cell: ({ from, to }) => (
            <>
              <Day value={from} /> to <Day value={to} />
            </>
          ),
        },
        { header: 'Drawn', numeric: true, cell: ({ drawn }) => drawn },
        { header: 'With a verdict', numeric: true, cell: ({ judged }) => judged },
        { header: 'When', cell: ({ drawnAt }) => <Moment value={drawnAt} /> },
      ]}
    />
  )
}
