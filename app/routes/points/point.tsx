import { useLoaderData } from '@remix-run/react'
import { findingKey, findingName, type FindingOf } from '../../domain/finding.ts'
import { nationalFrameworkWords, pointKindWords } from '../../domain/point-words.ts'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onPoint } from '../../web/on-inspection.ts'
import { findingsFor } from '../../../db/read/findings.ts'
import { closuresOf } from '../../../db/read/point-standing.ts'
import { actionsFor, laterPoints, pointByRef, subPointsOf } from '../../../db/read/points.ts'
import { trackingOf } from '../../../db/read/tracking.ts'
import { CompareWithEarlierDay } from '../compare/earlier-day.tsx'
import { LinkedActions } from '../inspections/point-list.tsx'
import { AuditSection } from '../audit/audit-section.tsx'
import { auditPart } from '../audit/told-notes.ts'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { attachedPart } from '../measures/attached-part.ts'
import { AttachedSection } from '../measures/attached-section.tsx'
import { BoardStanding } from './board-standing.tsx'
import { PointLinks } from './point-links.tsx'
import { toldClosure, toldTracking } from './told-standing.ts'

export const loader = guarded(onPoint('read-plan'), access => {
  const {
    subject: point,
    edition: { db },
    can,
  } = access
  const { ref, inspection, parent, is, removed } = point
  const earlier = point.earlier === null ? undefined : pointByRef(db, point.earlier)
  return {
    ref,
    inspection,
    parent,
    is,
    removed,
    earlier: earlier ? { ref: earlier.ref, text: earlier.is.text } : null,
    later: laterPoints(db, ref),
    subPoints: subPointsOf(db, inspection, ref),
    findings: findingsFor(db, ref),
    actions: actionsFor(db, ref),
    standing: {
      closures: closuresOf(db, ref).map(toldClosure),
      tracking: trackingOf(db, 'point', ref).map(toldTracking),
    },
    measures: attachedPart(access, { kind: 'point', ref }, !removed),
    exempt: exemptPart(access, { kind: 'point', ref }),
    audit: auditPart(access, { kind: 'point', ref }),
    can: {
      linkFindings: !removed && can('link-findings'),
      correct: !removed && can('correct-point'),
      trace: !removed && can('trace-point'),
      remove: !removed && can('remove-point'),
      plan: !removed && can('plan-action'),
    },
  }
})

export default function Point() {
  const {
    ref,
    inspection,
    parent,
    is,
    removed,
    earlier,
    later,
    subPoints,
    findings,
    actions,
    standing,
    measures,
    exempt,
    audit,
    can,
  } = useLoaderData<typeof loader>()
  const here = `/points/${ref}`
  return (
    <Page
      title={`${pointKindWords[is.kind]} ${ref}`}
      breadcrumbs={[
        { text: 'Inspections', href: '/inspections' },
        { text: inspection, href: `/inspections/${inspection}` },
        ...(parent ? [{ text: parent, href: `/points/${parent}` }] : []),
        { text: ref },
      ]}
    >
      {removed && <p className="govuk-body">This point was removed as recorded by mistake.</p>}
      <Quotation>{is.text}</Quotation>
      <SummaryList
        rows={[
          { key: 'Inspection', value: <Reference kind="inspection" to={inspection} /> },
          { key: 'Page of the report', value: is.page ?? 'Not recorded' },
          {
            key: 'National framework',
            value: is.nationalFramework ? nationalFrameworkWords(is.nationalFramework) : 'No tag',
          },
          {
            key: 'Earlier point',
            value: earlier ? <PointLinks points={[earlier]} /> : 'None',
            actions: can.trace
              ? [{ text: 'Change', href: `${here}/earlier`, visuallyHiddenText: 'the earlier point' }]
              : [],
          },
          { key: 'Made again', value: later.length > 0 ? <PointLinks points={later} /> : 'Not since' },
        ]}
      />
      {standing.closures.length + standing.tracking.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What boards resolved about it</h2>
          <BoardStanding {...standing} />
        </>
      )}
      {subPoints.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Sub-points</h2>
          <PointLinks points={subPoints} />
        </>
      )}
      {findings.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Findings that bear on it</h2>
          {findings.map(finding => (
            <div key={findingKey(finding)}>
              <p className="govuk-body govuk-!-margin-bottom-1">{finding.text}</p>
              <p className="govuk-hint">
                <a className="govuk-link" href={pathToFinding(finding)}>
                  {findingName(finding)}
                </a>
                , page {finding.page}
              </p>
            </div>
          ))}
        </>
      )}
      {can.linkFindings && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/findings`}>
            Choose the findings that bear on it
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">Actions</h2>
      <LinkedActions actions={actions} />
      <ButtonGroup>
        {can.plan && <Button href={`/actions/new?point=${ref}`}>Plan an action</Button>}
        {can.correct && (
          <Button href={`${here}/edit`} variant="secondary">
            Correct this point
          </Button>
        )}
        {can.remove && (
          <a className="govuk-link" href={`${here}/removal`}>
            Remove, because it was recorded by mistake
          </a>
        )}
      </ButtonGroup>
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}/elsewhere`}>
          The same elsewhere, in published reports
        </a>
      </p>
      <AttachedSection part={measures} />
      <ExemptSection part={exempt} />
      <AuditSection part={audit} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/point/${ref}`}>
          History of this point
        </a>
      </p>
      <CompareWithEarlierDay point={ref} />
    </Page>
  )
}

const pathToFinding = ({ inspection, paragraph }: FindingOf) =>
  `/inspections/${inspection}/findings#paragraph-${String(paragraph)}`
