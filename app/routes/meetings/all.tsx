import { useLoaderData } from '@remix-run/react'
import { Day } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allMeetings } from '../../../db/read/meetings.ts'
import { municipalReference } from '../../domain/municipal-year.ts'
import { plural } from '../../domain/wording.ts'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => ({
    meetings: allMeetings(db).map(({ ref, bodyName, on, place, heldAt, items, resolutions, ...rest }) => ({
      ref,
      reference: municipalReference(rest),
      bodyName,
      on,
      place,
      held: heldAt !== null,
      items,
      resolutions,
    })),
    canPlan: can('plan-meeting'),
  }),
)

export default function Meetings() {
  const { meetings, canPlan } = useLoaderData<typeof loader>()
  return (
    <Page title="Meetings" wide>
      {canPlan && <Button href="/meetings/new">Plan a meeting</Button>}
      <p className="govuk-body">
        {plural(meetings.length, 'meeting')}.{' '}
        <a className="govuk-link" href="/requests">
          Requests of boards
        </a>
        {', '}
        <a className="govuk-link" href="/exempt">
          exempt and confidential matter
        </a>
      </p>
      <ListTable
        caption="Meetings, newest first"
        rows={meetings}
        rowKey={({ ref }) => ref}
        empty="No meetings yet."
        columns={[
          {
            header: 'Meeting',
            rowHeader: true,
            cell: ({ ref, bodyName, on }) => (
              <Reference kind="meeting" to={ref}>
                {bodyName}, <Day value={on} />
              </Reference>
            ),
          },
          { header: 'Reference', cell: ({ reference }) => reference },
          { header: 'Place', cell: ({ place }) => place || 'Not given' },
          { header: 'Held', cell: ({ held }) => (held ? 'Yes' : 'Not recorded yet') },
          { header: 'Items', numeric: true, cell: ({ items }) => items },
          { header: 'Resolutions', numeric: true, cell: ({ resolutions }) => resolutions },
        ]}
      />
    </Page>
  )
}
