import { useLoaderData } from '@remix-run/react'
import { deliveryWords } from '../../domain/delivery-rating.ts'
import { roleWords } from '../../domain/role.ts'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { eventsOfType } from '../../../db/read/events-of-type.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { desk } from './desk-crumb.ts'
import { periodOf, PeriodForm } from './period.tsx'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, url, today }) => {
    const period = periodOf(url, today)
    const names = namesOf(db)
    return {
      period,
      overridden: eventsOfType(db, 'delivery-rating-set', period).map(({ number, at, by, role, says }) => ({
        number,
        at,
        by: nameIn(names, by),
        role: roleWords[role],
        action: says.action,
        workedOut: deliveryWords(says.workedOut),
        set: deliveryWords(says.rating),
        reason: says.reason,
      })),
    }
  },
)

export default function Ratings() {
  const { period, overridden } = useLoaderData<typeof loader>()
  return (
    <Page title="Delivery ratings set by hand" breadcrumbs={[desk]} wide>
      <PeriodForm period={period} />
      <ListTable
        caption={`Set in place of the one worked out: ${overridden.length}`}
        rows={overridden}
        rowKey={({ number }) => number}
        empty="Nobody set a rating by hand in this period."
        columns={[
          {
            header: 'Action',
            rowHeader: true,
            cell: ({ action }) => <Reference kind="action" to={action} />,
          },
          { header: 'Worked out', cell: ({ workedOut }) => workedOut },
          { header: 'Set', cell: ({ set }) => set },
          { header: 'Why', cell: ({ reason }) => reason },
          {
            header: 'By',
            cell: ({ by, role, at, number }) => (
              <>
                {by}, {role.toLowerCase()}, <Moment value={at} />,{' '}
                <Reference kind="event" to={number}>
                  event {number}
                </Reference>
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
