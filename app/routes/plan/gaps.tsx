import { useLoaderData } from '@remix-run/react'
import { Missing, missingWords } from '../../domain/missing.ts'
import { unanswered } from '../../domain/unanswered.ts'
import { inThousands } from '../../domain/wording.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { wantingActions } from '../../../db/read/plan-list.ts'
import { allPoints, answeredPoints } from '../../../db/read/plan-points.ts'
import { PlanNavigation } from './plan-navigation.tsx'

const mostListed = 100

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, can }) => {
    const wanting = wantingActions(db).map(({ ref, title, missing }) => ({ ref, title, missing }))
    const counts = Missing.options.map(what => ({
      what,
      count: wanting.filter(({ missing }) => missing.includes(what)).length,
    }))
    return {
      counts: counts.filter(({ count }) => count > 0),
      wanting: wanting.slice(0, mostListed),
      total: wanting.length,
      points: unanswered(allPoints(db), answeredPoints(db)),
      canMend: can('change-action'),
      canPlan: can('plan-action'),
    }
  },
)

export default function Gaps() {
  const { counts, wanting, total, points, canMend, canPlan } = useLoaderData<typeof loader>()
  return (
    <Page title="What is missing from the plan" wide>
      <PlanNavigation current="/plan/gaps" />
      <h2 className="govuk-heading-m">Improvement points without an action</h2>
      <ListTable
        caption={`${points.length} without an action`}
        rows={points}
        rowKey={({ ref }) => ref}
        empty="Every improvement point has an action."
        columns={[
          { header: 'Point', rowHeader: true, cell: ({ ref }) => <Reference kind="point" to={ref} /> },
          { header: 'What needs to improve', cell: ({ text }) => text },
          ...(canPlan ? [{ header: 'Mend', cell: planLink }] : []),
        ]}
      />
      <h2 className="govuk-heading-m">Actions with something missing</h2>
      {counts.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {counts.map(({ what, count }) => (
            <li key={what}>
              <a className="govuk-link" href={`/plan?missing=${what}`}>
                {missingWords[what]}
              </a>
              : {inThousands(count)}
            </li>
          ))}
        </ul>
      )}
      <ListTable
        caption={
          total > mostListed
            ? `The first ${mostListed} of ${inThousands(total)} actions`
            : `${total} with something missing`
        }
        rows={wanting}
        rowKey={({ ref }) => ref}
        empty="No action has anything missing."
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
          {
            header: 'Missing',
            cell: ({ ref, missing }) => (
              <ul className="govuk-list govuk-!-margin-bottom-0">
                {missing.map(what => (
                  <li key={what}>{canMend ? <MendLink action={ref} what={what} /> : missingWords[what]}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Page>
  )
}

const planLink = ({ ref }: { ref: string }) => (
  <a className="govuk-link" href={`/actions/new?point=${ref}`}>
    Plan an action<span className="govuk-visually-hidden"> for {ref}</span>
  </a>
)

/** Where each can be mended. A date already past stays the original one: the action's page offers a later date. */
const mendedAt: Record<Missing, string> = {
  owner: '/owner',
  'executive-lead': '/executive-lead',
  'due-date': '/due-date',
  'success-measure': '/edit',
  point: '/points',
  'due-already-past': '',
}

function MendLink({ action, what }: { action: string; what: Missing }) {
  return (
    <a className="govuk-link" href={`/actions/${action}${mendedAt[what]}`}>
      {missingWords[what]}
      <span className="govuk-visually-hidden"> on {action}</span>
    </a>
  )
}
