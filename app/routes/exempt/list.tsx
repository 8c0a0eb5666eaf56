import { useLoaderData } from '@remix-run/react'
import { Day } from '../../ui/day.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { exemptMarkers } from '../../../db/read/exempt-matters.ts'
import { toldMarker } from './told-marker.ts'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, person, today }) =>
    exemptMarkers(db)
      .filter(({ released }) => !released)
      .map(marker => ({ ...toldMarker(marker, person), reviewDue: marker.reviewOn <= today })),
)

export default function ExemptMatters() {
  const matters = useLoaderData<typeof loader>()
  return (
    <Page title="Exempt and confidential" breadcrumbs={[{ text: 'Meetings', href: '/meetings' }]} wide>
      <p className="govuk-body">
        What is withheld, from which record and by which paragraph. Only those who were given a right to a
        matter can read it, and every reading is recorded.
      </p>
      <ListTable
        caption="What is withheld"
        captionHidden
        rows={matters}
        rowKey={({ ref }) => ref}
        empty="Nothing is withheld."
        columns={[
          {
            header: 'Matter',
            rowHeader: true,
            cell: ({ ref, canOpen }) => (canOpen ? <Reference kind="matter" to={ref} /> : ref),
          },
          { header: 'Part of', cell: ({ about }) => <Reference kind={about.kind} to={about.ref} /> },
          { header: 'Why', cell: ({ words }) => words },
          {
            header: 'Review',
            cell: ({ reviewOn, reviewDue }) => (
              <>
                <Day value={reviewOn} /> {reviewDue && <Tag colour="red">Due</Tag>}
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
