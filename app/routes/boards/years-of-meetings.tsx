import { Day } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { YearOfMeetings } from './meetings-by-year.ts'

export function YearsOfMeetings({ years }: { years: readonly YearOfMeetings[] }) {
  return (
    <section aria-labelledby="meetings">
      <h2 className="govuk-heading-m" id="meetings">
        Meetings
      </h2>
      {years.length === 0 && <p className="govuk-body">No meetings yet.</p>}
      {years.map(({ year, meetings }) => (
        <ListTable
          key={year}
          caption={`Municipal year ${year}`}
          rows={meetings}
          rowKey={({ ref }) => ref}
          empty=""
          columns={[
            {
              header: 'Date',
              rowHeader: true,
              cell: ({ ref, on }) => (
                <Reference kind="meeting" to={ref}>
                  <Day value={on} />
                </Reference>
              ),
            },
            { header: 'Reference', cell: ({ reference }) => reference },
            { header: 'Held', cell: ({ held }) => (held ? 'Yes' : 'Not recorded yet') },
            { header: 'Resolutions', numeric: true, cell: ({ resolutions }) => resolutions },
          ]}
        />
      ))}
    </section>
  )
}
