import { dayInLondon } from '../../domain/day.ts'
import { inParagraphs } from '../../domain/exempt-paragraph.ts'
import { matterWords } from '../../domain/request-facts.ts'
import { Day } from '../../ui/day.tsx'
import { Details } from '../../ui/govuk/details.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { briefingsOf } from '../../../db/read/requests.ts'
import { Hand } from '../actions/claim-parts.tsx'
import { ClockTag } from '../inspections/clock-tag.tsx'
import { ResolutionLink } from '../meetings/resolution-link.tsx'
import { RequestDay, RequestOwner } from './request-parts.tsx'
import type { ToldRequest } from './told-request.ts'

type Briefing = ReturnType<typeof briefingsOf>[number]
interface RequestSummaryProps {
  request: ToldRequest
  briefings: readonly Briefing[]
}

/** All that is known of a request: whence it is, who has it, by when, and what came of it. */
export function RequestSummary({ request, briefings }: RequestSummaryProps) {
  const { kind, asker, ground, owner, due, late, relevantTo, clock } = request
  return (
    <SummaryList
      rows={[
        { key: 'Kind', value: kind ?? 'Not recorded' },
        { key: 'Asked by', value: asker ?? request.bodyName ?? 'Not recorded' },
        { key: 'Opened', value: <Opened request={request} /> },
        ...(ground === '' ? [] : [{ key: 'Ground', value: <Prose text={ground} /> }]),
        { key: 'Owner', value: <RequestOwner owner={owner} /> },
        { key: 'Due', value: <RequestDay due={due} late={late} /> },
        ...(clock ? [{ key: 'Entitlement', value: <Entitlement clock={clock} /> }] : []),
        { key: 'Exempt', value: exemptWords(request) },
        {
          key: 'Relevant to',
          value: relevantTo
            ? `${matterWords[relevantTo.matter]}: ${relevantTo.which}`
            : 'No decision or review recorded',
        },
        ...outcomeRows(request),
        ...briefings.map(briefing => ({
          key: 'Private briefing',
          value: <Briefed briefing={briefing} />,
        })),
      ]}
    />
  )
}

function Opened({ request: { resolution, madeOn, bodyName, openedAt } }: { request: ToldRequest }) {
  return (
    <>
      {resolution ? (
        <ResolutionLink resolution={resolution} />
      ) : (
        <>
          Outside a meeting{bodyName && `, to ${bodyName}`}, on <Day value={madeOn} />
        </>
      )}
      , recorded on <Day value={dayInLondon(openedAt)} />
    </>
  )
}

/** Counted and shown as the clocks of inspections are. */
function Entitlement({ clock: { due, standing, counting } }: { clock: NonNullable<ToldRequest['clock']> }) {
  return (
    <>
      <p className="govuk-body">
        Within 10 clear days: by <Day value={due} /> <ClockTag standing={standing} />
      </p>
      <Details summary="How the date was computed">
        {counting}. The day of the request is not counted (SI 2012/2089 regulation 17).
      </Details>
    </>
  )
}

const exemptWords = ({ paragraphs }: ToldRequest) => {
  if (paragraphs === null) return 'Not considered yet'
  return paragraphs.length === 0 ? 'No' : `By ${inParagraphs(paragraphs)}`
}

function outcomeRows(request: ToldRequest) {
  const { outcome, answer, reasons, statedOn, closed, refusedParagraphs, confidential } = request
  if (outcome === 'refused')
    return [
      {
        key: 'Refused',
        value: (
          <>
            {confidential && <p className="govuk-body">What is asked for is confidential.</p>}
            {refusedParagraphs.length > 0 && (
              <p className="govuk-body">Exempt by {inParagraphs(refusedParagraphs)}.</p>
            )}
            {statedOn && (
              <p className="govuk-body">
                Statement of reasons given to the committee on <Day value={statedOn} />:
              </p>
            )}
            <Prose text={reasons ?? ''} />
          </>
        ),
      },
      ...(closed ? [{ key: 'Recorded', value: <Hand hand={closed} /> }] : []),
    ]
  return [
    { key: 'Answer', value: answer === null ? noAnswer(request) : <Prose text={answer} /> },
    ...(closed
      ? [{ key: outcome === 'answered' ? 'Answered' : 'Closed', value: <Hand hand={closed} /> }]
      : []),
  ]
}

const noAnswer = ({ outcome }: ToldRequest) => (outcome === 'briefed' ? 'Given in private' : 'Not yet')

function Briefed({ briefing: { briefed, briefer, about, on } }: { briefing: Briefing }) {
  return (
    <>
      {briefed}, by {briefer}, on <Day value={on} />. Class of information: {about}
    </>
  )
}
