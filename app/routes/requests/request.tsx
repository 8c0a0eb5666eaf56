import { useLoaderData } from '@remix-run/react'
import { Button } from '../../ui/govuk/button.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { guarded } from '../../web/guard.ts'
import { onRequest } from '../../web/on-request.ts'
import { namesOf } from '../../../db/read/names.ts'
import { briefingsOf } from '../../../db/read/requests.ts'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { RequestSummary } from './request-summary.tsx'
import { toldRequest } from './told-request.ts'

export const loader = guarded(onRequest('read-plan'), access => {
  const {
    subject,
    edition: { db },
    today,
    can,
  } = access
  const isOpen = subject.outcome === null
  return {
    request: toldRequest(subject, namesOf(db), today),
    briefings: briefingsOf(db, subject.ref),
    exempt: exemptPart(access, { kind: 'request', ref: subject.ref }),
    can: {
      answer: isOpen && can('answer-request'),
      assign: isOpen && can('assign-request'),
      change: isOpen && can('change-request'),
      refuse: isOpen && can('refuse-request'),
      brief: subject.outcome !== 'answered' && can('brief-privately'),
    },
  }
})

export default function RequestPage() {
  const { request, briefings, exempt, can } = useLoaderData<typeof loader>()
  const { ref, asks } = request
  const here = `/requests/${ref}`
  return (
    <Page
      title={`Request ${ref}`}
      breadcrumbs={[
        { text: 'Meetings', href: '/meetings' },
        { text: 'Requests of boards', href: '/requests' },
      ]}
    >
      <Prose text={asks} />
      <RequestSummary request={request} briefings={briefings} />
      <ButtonGroup>
        {can.answer && <Button href={`${here}/answer`}>Record the answer</Button>}
        {can.assign && (
          <Button href={`${here}/assignment`} variant="secondary">
            Assign it
          </Button>
        )}
        {can.change && <Way href={`${here}/details`}>Record its details</Way>}
        {can.refuse && <Way href={`${here}/refusal`}>Refuse it with reasons</Way>}
        {can.brief && <Way href={`${here}/briefing`}>Record a private briefing</Way>}
      </ButtonGroup>
      <ExemptSection part={exempt} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/request/${ref}`}>
          History of this request
        </a>
      </p>
    </Page>
  )
}

const Way = ({ href, children }: { href: string; children: string }) => (
  <a className="govuk-link" href={href}>
    {children}
  </a>
)
