import { useLoaderData } from '@remix-run/react'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { withdrawnActions } from '../../../db/read/withdrawn-actions.ts'
import { PlanNavigation } from './plan-navigation.tsx'

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db } }) => {
    const names = namesOf(db)
    return {
      actions: withdrawnActions(db).map(({ by, ...action }) => ({ ...action, by: nameIn(names, by) })),
    }
  },
)

export default function Withdrawn() {
  const { actions } = useLoaderData<typeof loader>()
  return (
    <Page title="Actions withdrawn from the plan" wide>
      <PlanNavigation current="/plan/withdrawn" />
      <ListTable
        caption={`${actions.length} withdrawn`}
        rows={actions}
        rowKey={({ ref }) => ref}
        empty="No action has been withdrawn."
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
          { header: 'Why', cell: ({ reason }) => reason },
          {
            header: 'Withdrawn',
            cell: ({ by, at }) => (
              <>
                by {by}, <Moment value={at} />
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
