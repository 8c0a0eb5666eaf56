import { useLoaderData } from '@remix-run/react'
import { Button } from '../../ui/govuk/button.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allSamples } from '../../../db/read/audit-samples.ts'
import { SampleTable } from './sample-table.tsx'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => ({
    samples: allSamples(db).map(({ ref, fromDay, toDay, drawn, judged, drawnAt }) => ({
      ref,
      from: fromDay,
      to: toDay,
      drawn,
      judged,
      drawnAt,
    })),
    canKeep: can('keep-audit'),
  }),
)

export default function Desk() {
  const { samples, canKeep } = useLoaderData<typeof loader>()
  return (
    <Page title="Auditor’s desk" wide>
      {canKeep && <Button href="/audit/samples/new">Draw a sample of closed actions</Button>}
      <SampleTable samples={samples} />
    </Page>
  )
}
