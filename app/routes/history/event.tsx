import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { momentAfter } from '../../domain/moment.ts'
import { Moment } from '../../ui/day.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { guarded } from '../../web/guard.ts'
import type { Edition } from '../../../db/editions.ts'
import { entryOf, newestNumber } from '../../../db/read/history.ts'
import { namesOf } from '../../../db/read/names.ts'
import { redactionsOfEvent } from '../../../db/read/redactions.ts'
import { sealOf } from '../../../db/read/seal.ts'
import { told } from './told.ts'
import { ToldTimeline } from './told-timeline.tsx'

const params = z.object({ number: z.coerce.number().int().positive() })

export const loader = guarded(
  {
    deed: 'read-history',
    params,
    on: ({ db }: Edition, { number }: z.infer<typeof params>) => {
      const event = entryOf(db, number)
      return event === null ? null : { event }
    },
  },
  ({ edition: { db }, subject: { event }, house }) => ({
    entry: told(event, namesOf(db)),
    seal: sealOf(house.live, event.number),
    newest: newestNumber(db),
    redactions: redactionsOfEvent(db, event.number),
  }),
)

export default function Event() {
  const { entry, seal, newest, redactions } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Event ${entry.event}`}
      caption={`of ${newest}`}
      breadcrumbs={[{ text: 'History', href: '/history' }]}
    >
      {redactions.map(({ ref, reason, endedAt }) => (
        <InsetText key={ref}>
          Personal data was removed from this event{' '}
          {endedAt && (
            <>
              on <Moment value={endedAt} />
            </>
          )}
          : {reason} <Reference kind="redaction" to={ref} />
        </InsetText>
      ))}
      <ToldTimeline entries={[entry]} />
      {seal && (
        <>
          <h2 className="govuk-heading-m">Its seal</h2>
          <SummaryList
            rows={[
              { key: 'Hash of this event', value: <code className="app-hash">{seal.hash}</code> },
              {
                key: 'Hash of the event before',
                value: <code className="app-hash">{seal.previous || 'none: it is the first'}</code>,
              },
            ]}
          />
        </>
      )}
      <h2 className="govuk-heading-m">The plan at this moment</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={planAfter(entry.event)}>
            See the plan as it was just after this
          </a>
        </li>
        {entry.event > 1 && (
          <li>
            <a className="govuk-link" href={planAfter(entry.event - 1)}>
              See the plan as it was just before this
            </a>
          </li>
        )}
      </ul>
      <p className="govuk-body">
        {entry.event > 1 && (
          <a className="govuk-link" href={`/history/${entry.event - 1}`} rel="prev">
            Event before
          </a>
        )}
        {entry.event > 1 && entry.event < newest && ' · '}
        {entry.event < newest && (
          <a className="govuk-link" href={`/history/${entry.event + 1}`} rel="next">
            Event after
          </a>
        )}
      </p>
    </Page>
  )
}

const planAfter = (event: number) => `/plan?as-at=${momentAfter(event)}`
