import { useLoaderData } from '@remix-run/react'
import { deliveryWords } from '../../domain/delivery-rating.ts'
import type { Recorded } from '../../domain/history.ts'
import { impactRatings } from '../../domain/impact-rating.ts'
import { roleWords } from '../../domain/role.ts'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { eventsOfType } from '../../../db/read/events-of-type.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'
import { desk } from './desk-crumb.ts'
import { periodOf, PeriodForm } from './period.tsx'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, url, today }) => {
    const period = periodOf(url, today)
    const names = namesOf(db)
    return {
      period,
      delivery: eventsOfType(db, 'delivery-rating-set', period).map(({ says, ...signature }) => ({
        ...handOf(signature, names),
        action: says.action,
        instead: deliveryWords(says.workedOut),
        set: deliveryWords(says.rating),
        reason: says.reason,
      })),
      impact: eventsOfType(db, 'impact-rated', period).flatMap(({ says, ...signature }) =>
        says.proposed === undefined || says.proposed === says.is
          ? []
          : {
              ...handOf(signature, names),
              action: says.action,
              instead: impactRatings[says.proposed].words,
              set: impactRatings[says.is].words,
              reason: says.reason,
            },
      ),
    }
  },
)

const handOf = ({ number, at, by, role }: Pick<Recorded, 'number' | 'at' | 'by' | 'role'>, names: Names) => ({
  number,
  at,
  by: nameIn(names, by),
  role: roleWords[role],
})

type Overridden = Awaited<ReturnType<typeof loader>>['delivery']

export default function Ratings() {
  const { period, delivery, impact } = useLoaderData<typeof loader>()
  return (
    <Page title="Ratings set by hand" breadcrumbs={[desk]} wide>
      <PeriodForm period={period} />
      <OverriddenTable
        caption="Delivery ratings set in place of the one worked out"
        instead="Worked out"
        rows={delivery}
        empty="Nobody set a delivery rating by hand in this period."
      />
      <OverriddenTable
        caption="Impact ratings other than the figures proposed"
        instead="Proposed by figures"
        rows={impact}
        empty="Nobody rated impact otherwise than figures proposed in this period."
      />
    </Page>
  )
}

interface OverriddenTableProps {
  caption: string
  /** What stood in the place of what was set. */
  instead: string
  rows: Overridden
  empty: string
}

function OverriddenTable({ caption, instead, rows, empty }: OverriddenTableProps) {
  return (
    <ListTable
      caption={`${caption}: ${rows.length}`}
      rows={rows}
      rowKey={({ number }) => number}
      empty={empty}
      columns={[
        {
          header: 'Action',
          rowHeader: true,
          cell: ({ action }) => <Reference kind="action" to={action} />,
        },
        { header: instead, cell: row => row.instead },
        { header: 'Set', cell: ({ set }) => set },
        { header: 'Why', cell: ({ reason }) => <Prose text={reason} /> },
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
  )
}
