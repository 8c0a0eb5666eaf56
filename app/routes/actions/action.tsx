import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Ratings } from '../../ui/rating.tsx'
import { guarded } from '../../web/guard.ts'
import { onAction } from '../../web/on-action.ts'
import { AuditSection } from '../audit/audit-section.tsx'
import { auditPart } from '../audit/told-notes.ts'
import { CompareWithEarlierDay } from '../compare/earlier-day.tsx'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { attachedPart } from '../measures/attached-part.ts'
import { AttachedSection } from '../measures/attached-section.tsx'
import { ActionSummary } from './action-summary.tsx'
import { completionOf } from './completion-of.ts'
import { CompletionSection } from './completion-section.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { overviewOf } from './overview.ts'
import { progressOf } from './progress.ts'
import { ProgressSection } from './progress-section.tsx'
import { SubStepList } from './sub-step-list.tsx'

export const loader = guarded(onAction('read-plan'), access => ({
  action: overviewOf(access),
  completion: completionOf(access.edition, access.subject, access.can),
  progress: progressOf(access),
  measures: attachedPart(access, { kind: 'action', ref: access.params.ref }, !access.subject.withdrawn),
  exempt: exemptPart(access, { kind: 'action', ref: access.params.ref }),
  audit: auditPart(access, { kind: 'action', ref: access.params.ref }),
}))

export default function Action() {
  const { action, completion, progress, measures, exempt, audit } = useLoaderData<typeof loader>()
  const { ref, title, ratings, milestones, subSteps, today, may } = action
  return (
    <Page title={`${ref} ${title}`} caption="Action" breadcrumbs={[{ text: 'Plan', href: '/plan' }]}>
      {action.withdrawn && (
        <InsetText>
          This action has been withdrawn from the plan.{' '}
          <a className="govuk-link" href={`/history/action/${ref}`}>
            Its history
          </a>{' '}
          says by whom, when and why.
        </InsetText>
      )}
      <Ratings {...ratings} />
      <p className="govuk-body">
        <a className="govuk-link" href="/plan/ratings">
          How actions are rated
        </a>
      </p>
      <ActionSummary action={action} />
      <ul className="govuk-list">
        {may.change && <LinkTo href={`/actions/${ref}/edit`}>Change the terms of this action</LinkTo>}
        {may.withdraw && <LinkTo href={`/actions/${ref}/withdrawal`}>Withdraw this action</LinkTo>}
        <LinkTo href={`/history/action/${ref}`}>History of this action</LinkTo>
      </ul>

      <CompareWithEarlierDay action={ref} />

      <CompletionSection completion={completion} />

      <h2 className="govuk-heading-m" id="milestones">
        Milestones
      </h2>
      <MilestoneList action={ref} milestones={milestones} today={today} canBuild={may.build} />
      {may.build && (
        <ul className="govuk-list">
          <LinkTo href={`/actions/${ref}/milestones`}>Add a milestone</LinkTo>
        </ul>
      )}

      <h2 className="govuk-heading-m" id="sub-steps">
        Sub-steps
      </h2>
      <SubStepList subSteps={subSteps} />
      {may.workSubSteps && (
        <ul className="govuk-list">
          {subSteps.length > 0 && <LinkTo href={`/actions/${ref}/sub-steps`}>Say which are done</LinkTo>}
          <LinkTo href={`/actions/${ref}/sub-steps/new`}>Add sub-steps</LinkTo>
        </ul>
      )}

      <ProgressSection progress={progress} />
      <AttachedSection part={measures} />
      <ExemptSection part={exempt} />
      <AuditSection part={audit} />
    </Page>
  )
}

function LinkTo({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {children}
      </a>
    </li>
  )
}
