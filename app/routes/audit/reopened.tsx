import { useLoaderData } from '@remix-run/react'
import { dayInLondon, daysBetween } from '../../domain/day.ts'
import { plural } from '../../domain/wording.ts'
import { Day } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { closuresUndone } from '../../../db/read/audit-lists.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { desk } from './desk-crumb.ts'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db } }) => {
    const names = namesOf(db)
    return {
      closures: closuresUndone(db).map(row => {
        const approved = dayInLondon(row.approvedAt)
        const reopened = row.state === 'reopened' && row.closedAt ? dayInLondon(row.closedAt) : null
        return {
          claim: row.claim,
          action: row.action,
          title: row.title,
          approved,
          reopened,
          days: reopened === null ? null : daysBetween(approved, reopened),
          by: row.closedBy === null ? null : nameIn(names, row.closedBy),
          reason: row.reason,
          lapsedBy: row.actionVersion,
        }
      }),
    }
  },
)

export default function Reopened() {
  const { closures } = useLoaderData<typeof loader>()
  return (
    <Page title="Closures that do not stand any more" breadcrumbs={[desk]} wide>
      <ListTable
        caption={`Reopened, or lapsed because the action changed: ${closures.length}`}
        rows={closures}
        rowKey={({ claim }) => claim}
        empty="Every closure stands as it was approved."
        columns={[
          {
            header: 'Closure',
            rowHeader: true,
            cell: ({ claim, action, title }) => (
              <>
                <a className="govuk-link" href={`/audit/closures/${claim}`}>
                  {claim}
                </a>{' '}
                of <Reference kind="action" to={action} /> {title}
              </>
            ),
          },
          { header: 'Approved', cell: ({ approved }) => <Day value={approved} /> },
          {
            header: 'What became of it',
            cell: ({ reopened, days, by, reason, lapsedBy }) =>
              reopened ? (
                <>
                  Reopened <Day value={reopened} />, after {plural(days ?? 0, 'day')}, by {by}: {reason}
                </>
              ) : (
                <>
                  Lapsed by{' '}
                  <Reference kind="event" to={lapsedBy}>
                    event {lapsedBy}
                  </Reference>
                </>
              ),
          },
        ]}
      />
    </Page>
  )
}
