// The history of a record: who, in what role, when, what was and what is, and why. Newest first, as handed in.
import { type ReactNode } from 'react'
import { type Instant } from '../domain/day.ts'
import { Moment } from './day.tsx'
import { Prose } from './prose.tsx'
import { Reference } from './reference.tsx'

export interface TimelineEntry {
  /** The event's number in the whole history. */
  event: number
  title: ReactNode
  by: { name: string; role: string }
  at: Instant
  /** What changed; `was` is null where there was nothing before. */
  changes?: readonly { what: string; was: ReactNode; is: ReactNode }[] | undefined
  why?: string | null | undefined
}

interface TimelineProps {
  entries: readonly TimelineEntry[]
  headingLevel?: 2 | 3 | undefined
}

export function Timeline({ entries, headingLevel = 2 }: TimelineProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="moj-timeline">
      {entries.map(({ event, title, by, at, changes = [], why }) => (
        <div key={event} className="moj-timeline__item" id={`event-${event}`}>
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{title}</Heading>{' '}
            <p className="moj-timeline__byline">
              by {by.name}, {by.role}
            </p>
          </div>
          <p className="moj-timeline__date">
            <Moment value={at} />,{' '}
            <Reference kind="event" to={event}>
              event {event}
            </Reference>
          </p>
          <div className="moj-timeline__description">
            {changes.length > 0 && <Changes changes={changes} />}
            {why && (
              <>
                <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">Reason</p>
                <Prose text={why} />
              </>
            )}
          </div>
        </div>
      ))}
    </div>
  )
}

function Changes({ changes }: { changes: NonNullable<TimelineEntry['changes']> }) {
  return (
    <dl className="app-changes">
      {changes.map(({ what, was, is }) => (
        <div key={what} className="app-changes__change">
          <dt>{what}</dt>
          <dd>
            {was !== null && (
              <>
                <del>
                  <span className="govuk-visually-hidden">was </span>
                  {was}
                </del>{' '}
              </>
            )}
            <ins>
              {was !== null && <span className="govuk-visually-hidden">is now </span>}
              {is}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
