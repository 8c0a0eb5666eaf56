import { useLoaderData } from '@remix-run/react'
import { frameworks, gradeName } from '../../domain/framework.ts'
import { clocksOf } from '../../domain/inspection-clock.ts'
import { inspectionKinds } from '../../domain/inspection-kind.ts'
import { plural } from '../../domain/wording.ts'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { Table } from '../../ui/govuk/table.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { countFindings } from '../../../db/read/findings.ts'
import { closedPoints } from '../../../db/read/point-standing.ts'
import { actionsForInspection, pointsOf } from '../../../db/read/points.ts'
import { trackingStanding } from '../../../db/read/tracking.ts'
import { toldStanding } from '../points/told-standing.ts'
import { ClockList } from './clock-list.tsx'
import { EmbargoTag } from './embargo-tag.tsx'
import { InspectionFactList } from './inspection-fact-list.tsx'
import { shownClock } from './on-clock.ts'
import { PointList } from './point-list.tsx'

export const loader = guarded(
  onInspection('read-plan'),
  ({ subject: inspection, edition: { db }, today, can }) => {
    const { ref, is, embargoed, report } = inspection
    const framework = frameworks.find(({ key }) => key === is.framework)
    const closed = closedPoints(db)
    const tracking = trackingStanding(db, 'point')
    const actions = Map.groupBy(actionsForInspection(db, ref), ({ point }) => point)
    return {
      ref,
      embargoed,
      kind: inspectionKinds[is.kind].words,
      facts: { ...is, report },
      judgements: framework?.areas.map(({ key, name }) => ({
        area: name,
        grade: gradeName(framework, is.judgements.find(({ area }) => area === key)?.grade ?? null),
      })),
      framework: framework?.name ?? null,
      clocks: clocksOf(inspection).map(clock => shownClock(clock, today)),
      received: is.receivedOn !== null,
      findings: countFindings(db, ref),
      points: pointsOf(db, ref).map(point => ({
        ...point,
        actions: actions.get(point.ref) ?? [],
        standing: toldStanding(point.ref, closed, tracking),
      })),
      can: {
        change: can('change-inspection'),
        fileReport: can('file-report'),
        publish: can('publish-inspection') && is.publishedOn === null,
        recordPoint: can('record-point'),
        clock: can('state-clock'),
      },
    }
  },
)

export default function Inspection() {
  const { ref, embargoed, kind, facts, judgements, framework, clocks, received, findings, points, can } =
    useLoaderData<typeof loader>()
  const here = `/inspections/${ref}`
  return (
    <Page
      title={`${kind} ${ref}`}
      breadcrumbs={[{ text: 'Inspections', href: '/inspections' }, { text: ref }]}
      wide
    >
      {embargoed && (
        <p className="govuk-body">
          <EmbargoTag /> Its findings are for officers and auditors only, until it is published.
        </p>
      )}
      <InspectionFactList facts={facts} here={here} canFile={can.fileReport} />
      {(can.change || can.publish) && (
        <ButtonGroup>
          {can.publish && <Button href={`${here}/publication`}>Record its publication</Button>}
          {can.change && (
            <Button href={`${here}/edit`} variant="secondary">
              Change details and judgements
            </Button>
          )}
        </ButtonGroup>
      )}
      {judgements && (
        <Table
          caption={`Judgements (${framework ?? ''})`}
          captionSize="m"
          columns={[{ text: 'Judgement' }, { text: 'Grade' }]}
          rows={judgements.map(({ area, grade }) => [area, grade])}
          firstCellIsHeader
        />
      )}
      <h2 className="govuk-heading-m">What the council has to do, and by when</h2>
      <ClockList clocks={clocks} received={received} here={here} canChange={can.clock} />
      <h2 className="govuk-heading-m">
        {plural(points.filter(({ parent }) => parent === null).length, 'improvement point')}
      </h2>
      <PointList points={points} />
      {findings > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/findings`}>
            The {plural(findings, 'numbered finding')} of its report
          </a>
        </p>
      )}
      {can.recordPoint && (
        <Button href={`${here}/points/new`} variant="secondary">
          Add an improvement point
        </Button>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/inspection/${ref}`}>
          History of this inspection
        </a>
      </p>
    </Page>
  )
}
