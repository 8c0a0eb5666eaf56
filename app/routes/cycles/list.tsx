import { useLoaderData } from '@remix-run/react'
import { cycleStanding } from '../../domain/cycle.ts'
import { Day } from '../../ui/day.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { allCycles } from '../../../db/read/cycles.ts'
import { PlanNavigation } from '../plan/plan-navigation.tsx'
import { StandingTag } from './standing-tag.tsx'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, today, can }) => {
    const cycles = allCycles(db).map(cycle => ({
      ref: cycle.ref,
      name: cycle.name,
      from: cycle.from,
      closes: cycle.closes,
      standing: cycleStanding(cycle, today),
    }))
    return { cycles, canOpen: can('open-cycle') && cycles[0]?.standing !== 'open' }
  },
)

export default function Cycles() {
  const { cycles, canOpen } = useLoaderData<typeof loader>()
  return (
    <Page title="Reporting cycles" wide>
      <PlanNavigation current="/cycles" />
      <p className="govuk-body">
        In a reporting cycle every open action is reported on once, by a closing day. One cycle is open at a
        time.
      </p>
      {canOpen && <Button href="/cycles/new">Open a reporting cycle</Button>}
      <ListTable
        caption="Reporting cycles, newest first"
        rows={cycles}
        rowKey={({ ref }) => ref}
        empty="No reporting cycle has been opened yet."
        columns={[
          {
            header: 'Cycle',
            rowHeader: true,
            cell: ({ ref, name }) => (
              <Reference kind="cycle" to={ref}>
                {ref} {name}
              </Reference>
            ),
          },
          { header: 'Updates count from', cell: ({ from }) => <Day value={from} /> },
          { header: 'Closing day', cell: ({ closes }) => <Day value={closes} /> },
          { header: 'State', cell: ({ standing }) => <StandingTag standing={standing} /> },
        ]}
      />
    </Page>
  )
}
