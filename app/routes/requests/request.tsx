import { useLoaderData } from '@remix-run/react'
import { dayInLondon } from '../../domain/day.ts'
import { Day } from '../../ui/day.tsx'
import { ButtonGroup } from '../../ui/govuk/button-group.tsx'
import { Button } from '../../ui/govuk/button.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { guarded } from '../../web/guard.ts'
import { onRequest } from '../../web/on-request.ts'
import { namesOf } from '../../../db/read/names.ts'
import { Hand } from '../actions/claim-parts.tsx'
import { ExemptSection } from '../exempt/exempt-section.tsx'
import { exemptPart } from '../exempt/told-marker.ts'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import { RequestDay, RequestOwner } from './request-parts.tsx'
import { toldRequest } from './told-request.ts'

export const loader = guarded(onRequest('read-plan'), access => {
  const {
    subject,
    edition: { db },
    today,
    can,
  } = access
  return {
    request: toldRequest(subject, namesOf(db), today),
    canAssign: subject.answer === null && can('assign-request'),
    canAnswer: subject.answer === null && can('answer-request'),
    exempt: exemptPart(access, { kind: 'request', ref: subject.ref }),
  }
})

export default function RequestPage() {
  const { request, canAssign, canAnswer, exempt } = useLoaderData<typeof loader>()
  const { ref, asks, owner, due, late, resolution, openedAt, answer, answered } = request
  return (
    <Page
      title={`Request ${ref}`}
      breadcrumbs={[
        { text: 'Meetings', href: '/meetings' },
        { text: 'Requests of boards', href: '/requests' },
      ]}
    >
      <Prose text={asks} />
      <SummaryList
        rows={[
          {
            key: 'Opened',
            value: (
              <>
                {resolution && <ResolutionLink resolution={resolution} />}, recorded on{' '}
                <Day value={dayInLondon(openedAt)} />
              </>
            ),
          },
          { key: 'Owner', value: <RequestOwner owner={owner} /> },
          { key: 'Due', value: <RequestDay due={due} late={late} /> },
          { key: 'Answer', value: answer === null ? 'Not yet' : <Prose text={answer} /> },
          ...(answered ? [{ key: 'Answered', value: <Hand hand={answered} /> }] : []),
        ]}
      />
      {(canAssign || canAnswer) && (
        <ButtonGroup>
          {canAnswer && <Button href={`/requests/${ref}/answer`}>Record the answer</Button>}
          {canAssign && (
            <Button href={`/requests/${ref}/assignment`} variant="secondary">
              Assign it
            </Button>
          )}
        </ButtonGroup>
      )}
      <ExemptSection part={exempt} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/request/${ref}`}>
          History of this request
        </a>
      </p>
    </Page>
  )
}
