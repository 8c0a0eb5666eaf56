import { useLoaderData } from '@remix-run/react'
import { packStateWords } from '../../domain/pack.ts'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allPacks } from '../../../db/read/packs.ts'
import { meetingTitle } from '../meetings/meeting-title.ts'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => ({
    packs: allPacks(db).map(pack => ({
      ref: pack.ref,
      meeting: { ref: pack.meeting, title: meetingTitle(pack) },
      state: pack.state,
      releasedAt: pack.releasedAt,
    })),
    canPublishPosts: can('publish-post'),
  }),
)

export default function Packs() {
  const { packs, canPublishPosts } = useLoaderData<typeof loader>()
  return (
    <Page title="Packs" breadcrumbs={[{ text: 'Meetings', href: '/meetings' }, { text: 'Packs' }]} wide>
      <p className="govuk-body">
        A pack is prepared from the page of its meeting. Somebody else releases it: then the public sees the
        plan as it was at that moment.
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/public">
            What the public sees
          </a>
        </li>
        {canPublishPosts && (
          <li>
            <a className="govuk-link" href="/packs/posts">
              Posts that the public sees by name
            </a>
          </li>
        )}
      </ul>
      <ListTable
        caption="Packs, newest first"
        rows={packs}
        rowKey={({ ref }) => ref}
        empty="No pack has been prepared yet."
        columns={[
          { header: 'Pack', rowHeader: true, cell: ({ ref }) => <Reference kind="pack" to={ref} /> },
          {
            header: 'Meeting',
            cell: ({ meeting }) => (
              <Reference kind="meeting" to={meeting.ref}>
                {meeting.title}
              </Reference>
            ),
          },
          { header: 'State', cell: ({ state }) => packStateWords[state] },
          {
            header: 'Released',
            cell: ({ releasedAt }) => (releasedAt === null ? 'Not yet' : <Moment value={releasedAt} />),
          },
        ]}
      />
    </Page>
  )
}
