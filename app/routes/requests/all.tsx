import { useLoaderData } from '@remix-run/react'
import { lacksOwnerOrDay } from '../../domain/request.ts'
import { plural } from '../../domain/wording.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { namesOf } from '../../../db/read/names.ts'
import { closedRequests, openRequests } from '../../../db/read/requests.ts'
import { RequestTable } from './request-table.tsx'
import { toldRequest } from './told-request.ts'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, today, can }) => {
    const names = namesOf(db)
    const open = openRequests(db)
    return {
      open: open.map(row => toldRequest(row, names, today)),
      closed: closedRequests(db).map(row => toldRequest(row, names, today)),
      lacking: open.filter(lacksOwnerOrDay).length,
      canOpen: can('open-request'),
    }
  },
)

export default function Requests() {
  const { open, closed, lacking, canOpen } = useLoaderData<typeof loader>()
  return (
    <Page title="Requests of boards" breadcrumbs={[{ text: 'Meetings', href: '/meetings' }]} wide>
      {canOpen && <Button href="/requests/new">Record a request made outside a meeting</Button>}
      {lacking > 0 && (
        <InsetText>
          {plural(lacking, 'open request')} {lacking === 1 ? 'has' : 'have'} no owner or no date.
        </InsetText>
      )}
      <RequestTable caption={`Open: ${open.length}`} requests={open} empty="No open requests." />
      <RequestTable
        caption={`Answered, refused or settled in private: ${closed.length}`}
        requests={closed}
        closed
        empty="No closed requests yet."
      />
    </Page>
  )
}
