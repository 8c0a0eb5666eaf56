import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { Owed } from './owed-by.ts'

/** What a person owes in the reporting cycle, and until when. */
export function OwedReports({ owed: { ref, closes, standing, asked, actions } }: { owed: Owed }) {
  return (
    <>
      <p className="govuk-body">
        {standing === 'open' ? 'Post them by ' : 'They were due by '}
        <Day value={closes} />, the closing day of reporting cycle <Reference kind="cycle" to={ref} />.
      </p>
      <ListTable
        caption="Actions without an update in this reporting cycle"
        captionHidden
        empty={`You have reported on everything you were asked for: ${plural(asked, 'action')}.`}
        rows={actions}
        rowKey={({ ref }) => ref}
        columns={[
          {
            header: 'Action',
            rowHeader: true,
            cell: ({ ref, title }) => (
              <>
                <Reference kind="action" to={ref} /> {title}
              </>
            ),
          },
          { header: 'Owner', cell: ({ for: party }) => party ?? 'You' },
        ]}
      />
    </>
  )
}
