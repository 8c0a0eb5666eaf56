import { useLoaderData } from '@remix-run/react'
import type { Day as DayValue } from '../../domain/day.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allInspections } from '../../../db/read/inspections.ts'
import { EmbargoTag } from './embargo-tag.tsx'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => ({
    inspections: allInspections(db).map(({ kind, ...row }) => ({
      ...row,
      kind: inspectionKinds[kind].words,
    })),
    canRecord: can('record-inspection'),
  }),
)

export default function Inspections() {
  const { inspections, canRecord } = useLoaderData<typeof loader>()
  return (
    <Page title="Inspections" wide>
      {canRecord && (
        <ButtonGroup>
          <Button href="/reports/new">Record from a published report</Button>
          <Button href="/inspections/new" variant="secondary">
            Record by hand
          </Button>
        </ButtonGroup>
      )}
      <ListTable
        caption={`${plural(inspections.length, 'inspection')}, newest first`}
        rows={inspections}
        rowKey={({ ref }) => ref}
        empty="No inspections yet"
        columns={[
          {
            header: 'Inspection',
            rowHeader: true,
            cell: ({ ref, embargoed }) => (
              <>
                <Reference kind="inspection" to={ref} /> {embargoed && <EmbargoTag />}
              </>
            ),
          },
          { header: 'Kind', cell: ({ kind }) => kind },
          { header: 'Dates', cell: ({ began, ended }) => <Span began={began} ended={ended} /> },
          {
            header: 'Published',
            cell: ({ publishedOn }) => (publishedOn ? <Day value={publishedOn} /> : 'Not published'),
          },
          { header: 'Improvement points', numeric: true, cell: ({ points }) => points },
        ]}
      />
    </Page>
  )
}

function Span({ began, ended }: { began: DayValue; ended: DayValue }) {
  return (
    <>
      <Day value={began} />
      {began !== ended && (
        <>
          {' '}
          to <Day value={ended} />
        </>
      )}
    </>
  )
}
