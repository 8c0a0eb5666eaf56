import { useLoaderData } from '@remix-run/react'
import { auditOutcomeWords } from '../../domain/audit-verdict.ts'
import { plural } from '../../domain/wording.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onClosure } from '../../web/on-audit.ts'
import { samplesWith, verdictsOn } from '../../../db/read/audit-samples.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import { claimedEffects } from '../actions/claim-parts.tsx'
import { AuditSection } from './audit-section.tsx'
import { ClosureEvidence } from './closure-evidence.tsx'
import { ClosureSteps } from './closure-steps.tsx'
import { desk } from './desk-crumb.ts'
import { auditPart } from './told-notes.ts'
import { toldClosure, type ToldClosure } from './told-closure.ts'

export const loader = guarded(onClosure('audit-history'), access => {
  const {
    subject,
    edition: { db },
    can,
  } = access
  const names = namesOf(db)
  return {
    closure: toldClosure(db, subject, names),
    samples: samplesWith(db, subject.claim),
    verdicts: verdictsOn(db, subject.claim).map(({ number, outcome, words, by, at, sample }) => ({
      number,
      outcome,
      words,
      by: nameIn(names, by),
      at,
      sample,
    })),
    audit: auditPart(access, { kind: 'claim', ref: subject.claim }),
    canKeep: can('keep-audit'),
  }
})

export default function ClosurePage() {
  const { closure, samples, verdicts, audit, canKeep } = useLoaderData<typeof loader>()
  const { claim, action, title, resolution } = closure
  return (
    <Page title={`Closure ${claim} of ${action}`} caption={title} breadcrumbs={[desk]} wide>
      <SummaryList
        rows={[
          {
            key: 'Action',
            value: (
              <>
                <Reference kind="action" to={action} /> {title}
              </>
            ),
          },
          { key: 'Impact claimed', value: <Prose text={closure.impact} /> },
          ...claimedEffects(closure.effects),
          {
            key: 'Approved by',
            value: resolution && (
              <>
                <ResolutionLink resolution={resolution} />
                {closure.words !== null && <Prose text={closure.words} />}
              </>
            ),
          },
          {
            key: 'Words confirmed by the chair',
            value: closure.chair ?? 'Not yet: they are a draft',
          },
          { key: 'From claim to approval', value: plural(closure.days, 'day') },
          { key: 'Since then', value: <Since closure={closure} /> },
          {
            key: 'Drawn in',
            value:
              samples.length === 0
                ? 'No sample'
                : samples.map(sample => (
                    <a key={sample} className="govuk-link" href={`/audit/samples/${sample}`}>
                      {sample}{' '}
                    </a>
                  )),
          },
        ]}
      />
      <ClosureSteps steps={closure.steps} />
      <ClosureEvidence evidence={closure.evidence} />
      <ListTable
        caption="Verdicts of auditors, newest first"
        rows={verdicts}
        rowKey={({ number }) => number}
        empty="No auditor has recorded a verdict yet."
        columns={[
          { header: 'Verdict', rowHeader: true, cell: ({ outcome }) => auditOutcomeWords[outcome] },
          { header: 'In words', cell: ({ words }) => <Prose text={words} /> },
          {
            header: 'By',
            cell: ({ by, at, number }) => (
              <>
                {by}, <Moment value={at} />,{' '}
                <Reference kind="event" to={number}>
                  event {number}
                </Reference>
              </>
            ),
          },
          { header: 'In sample', cell: ({ sample }) => sample },
        ]}
      />
      {canKeep && samples.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/audit/samples/${samples[0] ?? ''}/closures/${claim}`}>
            Record a verdict
          </a>
        </p>
      )}
      <AuditSection part={audit} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/claim/${claim}`}>
          History of this claim
        </a>
      </p>
    </Page>
  )
}

function Since({ closure: { afterwards, reopened } }: { closure: ToldClosure }) {
  switch (afterwards.is) {
    case 'stands':
      return 'It stands as approved'
    case 'lapsed':
      return (
        <>
          Lapsed: the action changed after it,{' '}
          <Reference kind="event" to={afterwards.since}>
            event {afterwards.since}
          </Reference>
        </>
      )
    case 'reopened':
      return (
        <>
          Reopened on <Day value={afterwards.on} />
          {reopened && ` by ${reopened.by}: ${reopened.reason}`}
        </>
      )
  }
}
