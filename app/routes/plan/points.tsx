import { useLoaderData } from '@remix-run/react'
import { InspectionRef } from '../../domain/reference.ts'
import { Button } from '../../ui/govuk/button.tsx'
import { Select } from '../../ui/govuk/select.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { wholePlan } from '../../../db/read/plan-list.ts'
import { allPoints } from '../../../db/read/plan-points.ts'
import { closedPoints } from '../../../db/read/point-standing.ts'
import { trackingStanding } from '../../../db/read/tracking.ts'
import { BoardStanding } from '../points/board-standing.tsx'
import { toldStanding } from '../points/told-standing.ts'
import { PlanNavigation } from './plan-navigation.tsx'
import { PlanTable } from './plan-table.tsx'
import { tableRow } from './table-row.ts'

const Asked = InspectionRef.nullable().catch(null)

export const loader = guarded(
  { deed: 'read-plan', params: noParams, on: onNothing },
  ({ edition: { db }, url, today, can }) => {
    const points = allPoints(db)
    const inspections = [...new Set(points.map(({ inspection }) => inspection))]
    const asked = Asked.parse(url.searchParams.get('inspection'))
    const inspection = inspections.find(ref => ref === asked) ?? inspections[0] ?? null
    const names = namesOf(db)
    const rows = inspection === null ? [] : wholePlan(db, today, inspection)
    const nameOf = (id: string) => nameIn(names, id)
    const closed = closedPoints(db)
    const tracking = trackingStanding(db, 'point')
    return {
      inspections,
      inspection,
      points: points
        .filter(point => point.inspection === inspection)
        .map(({ ref, text }) => ({
          ref,
          text,
          standing: toldStanding(ref, closed, tracking),
          actions: rows.map(row => tableRow(row, nameOf)).filter(row => row.points.includes(ref)),
        })),
      canPlan: can('plan-action'),
    }
  },
)

export default function PlanByPoint() {
  const { inspections, inspection, points, canPlan } = useLoaderData<typeof loader>()
  return (
    <Page title="The plan by improvement point" wide>
      <PlanNavigation current="/plan/points" />
      {inspection === null ? (
        <p className="govuk-body">No improvement points have been recorded yet.</p>
      ) : (
        <form method="get">
          <Select
            name="inspection"
            label="Inspection"
            items={inspections.map(ref => ({ value: ref, text: ref }))}
            value={inspection}
          />
          <Button variant="secondary">Show its points</Button>
        </form>
      )}
      {points.map(({ ref, text, standing, actions }) => (
        <section key={ref}>
          <h2 className="govuk-heading-m">
            <Reference kind="point" to={ref} /> {text}
          </h2>
          <BoardStanding {...standing} />
          <PlanTable
            caption={`Actions for ${ref}`}
            rows={actions}
            empty="No action answers this point yet."
          />
          {canPlan && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/actions/new?point=${ref}`}>
                Plan an action<span className="govuk-visually-hidden"> for {ref}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </Page>
  )
}
