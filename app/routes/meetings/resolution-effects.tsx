import { inParagraphs } from '../../domain/exempt-paragraph.ts'
import { responseWords } from '../../domain/recommendation.ts'
import { trackingWords } from '../../domain/tracking-key.ts'
import { Day } from '../../ui/day.tsx'
import { Tag } from '../../ui/govuk/tag.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Reference } from '../../ui/reference.tsx'
import type { ResolutionRow } from '../../../db/read/resolutions.ts'
import { effectWords } from './effects/effect-words.ts'

/** What a reader may record about a resolution now. */
export interface ResolutionDeeds {
  reword: boolean
  confirm: boolean
  answer: boolean
  takeUp: boolean
}

interface EffectsProps {
  resolution: ResolutionRow
  can: ResolutionDeeds
}

/** What a resolution did, each consequence as it stands now. */
export function ResolutionEffects({ resolution, can }: EffectsProps) {
  const { effects, point, classes, request, entered, left } = resolution
  return (
    <>
      {effects.length + classes.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {effects.map(({ action, effect, title }) => (
            <li key={action}>
              {effectWords[effect]}: <Reference kind="action" to={action} /> {title}
            </li>
          ))}
          {classes.map(({ kind, ref, ...tracked }) => (
            <li key={ref}>
              Tracking class of <Reference kind={kind} to={ref} />: {trackingWords(tracked)}
            </li>
          ))}
        </ul>
      )}
      {point && (
        <p className="govuk-body">
          Improvement point {point.effect}: <Reference kind="point" to={point.point} />. {point.reason}
        </p>
      )}
      {request && (
        <p className="govuk-body">
          Request opened: <Reference kind="request" to={request.ref} /> {request.asks}
        </p>
      )}
      <Recommended {...{ resolution, can }} />
      <Referred {...{ resolution, can }} />
      {entered && (
        <p className="govuk-body">
          Exempt session entered under Schedule 12A, {inParagraphs(entered.paragraphs)}. {entered.reason}
        </p>
      )}
      {left && <p className="govuk-body">Exempt session left: the public came back.</p>}
    </>
  )
}

function Recommended({ resolution: { meeting, letter, recommendation }, can }: EffectsProps) {
  if (recommendation === null) return null
  const { toName, asks, due, response, responseWords: words, responseOn } = recommendation
  return (
    <>
      <p className="govuk-body">
        Recommended to {toName}: {asks}
      </p>
      {response !== null && responseOn !== null ? (
        <>
          <p className="govuk-body">
            Response of <Day value={responseOn} />: <Tag colour="blue">{responseWords[response]}</Tag>
          </p>
          <Prose text={words ?? ''} />
        </>
      ) : (
        <p className="govuk-body">
          <Tag colour="orange">No response yet</Tag>{' '}
          {due === null ? (
            'No day is set for it.'
          ) : (
            <>
              Due <Day value={due} />.
            </>
          )}{' '}
          {can.answer && (
            <a className="govuk-link" href={`/meetings/${meeting}/resolutions/${letter}/response`}>
              Record the response<span className="govuk-visually-hidden"> to recommendation ({letter})</span>
            </a>
          )}
        </p>
      )}
    </>
  )
}

function Referred({ resolution: { meeting, letter, referral }, can }: EffectsProps) {
  if (referral === null) return null
  const { toName, reason, takenUpBy } = referral
  return (
    <>
      <p className="govuk-body">
        Referred to {toName}: {reason}
      </p>
      <p className="govuk-body">
        {takenUpBy !== null ? (
          <>
            Taken up by <Reference kind="meeting" to={takenUpBy} />
          </>
        ) : (
          <>
            <Tag colour="orange">Awaits {toName}</Tag>{' '}
            {can.takeUp && (
              <a className="govuk-link" href={`/meetings/${meeting}/resolutions/${letter}/taking-up`}>
                Record that it was taken up
                <span className="govuk-visually-hidden">: resolution ({letter})</span>
              </a>
            )}
          </>
        )}
      </p>
    </>
  )
}
