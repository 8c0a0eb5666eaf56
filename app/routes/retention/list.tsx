import { useLoaderData } from '@remix-run/react'
import { dayInLondon } from '../../domain/day.ts'
import { recordKinds } from '../../domain/events/retention.ts'
import { fixedTimes, keptFor, keptSince, monthsThatHold, recordKindWords } from '../../domain/retention.ts'
import { Day } from '../../ui/day.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { pathTo, Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { dueForReview, retentionDecided } from '../../../db/read/retention.ts'

const shown = 100
const places = { plan: 'action', exempt: 'matter', meetings: 'meeting', requests: 'request' } as const

export const loader = guarded(
  { deed: 'read-retention', params: noParams, on: onNothing },
  ({ edition: { db }, today, can }) => {
    const decided = retentionDecided(db)
    return {
      canSet: can('set-retention'),
      kinds: recordKinds.map(kind => {
        const found = decided.get(kind)
        const { words, counts, reason } = recordKindWords[kind]
        const months = monthsThatHold(kind, found)
        const due = months === null ? [] : dueForReview(db, kind, keptSince(today, months))
        return {
          kind,
          words,
          counts,
          kept: keptFor(months),
          reason: found?.reason ?? reason,
          source: found?.source ?? '',
          decided: found ? { by: found.decidedBy, on: dayInLondon(found.at), event: found.number } : null,
          count: due.length,
          due: due.slice(0, shown).map(({ ref, title, since }) => ({
            ref,
            title,
            since,
            href: kind === 'sign-in-attempts' ? '' : pathTo(places[kind], ref),
          })),
        }
      }),
    }
  },
)

export default function RetentionPage() {
  const { kinds, canSet } = useLoaderData<typeof loader>()
  return (
    <Page title="How long records are kept" wide>
      <InsetText>
        Nothing of the history is ever deleted by itself: what has run out of time is listed below, for
        somebody to review. Attempts to sign in, which are not history, are deleted by the service when their
        time is over, but only after somebody has decided that time: while it is only proposed, none is
        deleted.
      </InsetText>
      <ListTable
        caption="Kinds of record"
        rows={kinds}
        rowKey={({ kind }) => kind}
        empty="None."
        columns={[
          {
            header: 'Records',
            rowHeader: true,
            cell: ({ kind, words }) =>
              canSet ? (
                <a className="govuk-link" href={`/retention/${kind}`}>
                  {words}
                </a>
              ) : (
                words
              ),
          },
          { header: 'Kept', cell: ({ kept, counts }) => `${kept}, ${counts}` },
          { header: 'Why', cell: ({ reason, source }) => (source === '' ? reason : `${reason} (${source})`) },
          {
            header: 'Decided',
            cell: ({ decided }) =>
              decided === null ? (
                'Proposed, not decided'
              ) : (
                <>
                  By {decided.by}, <Day value={decided.on} />,{' '}
                  <Reference kind="event" to={decided.event}>
                    event {decided.event}
                  </Reference>
                </>
              ),
          },
          { header: 'Due for review', numeric: true, cell: ({ count }) => count },
        ]}
      />
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, words, due, count }) => (
          <ListTable
            key={kind}
            caption={`Due for review: ${words}${count > due.length ? ` (the oldest ${due.length})` : ''}`}
            rows={due}
            rowKey={({ ref }) => ref}
            empty="None."
            columns={[
              {
                header: 'Record',
                rowHeader: true,
                cell: ({ ref, href, title }) => (
                  <>
                    <a className="govuk-link" href={href}>
                      {ref}
                    </a>{' '}
                    {title}
                  </>
                ),
              },
              { header: 'Its time counts from', cell: ({ since }) => <Day value={since} /> },
            ]}
          />
        ))}
      <ListTable
        caption="Deleted by the service itself"
        rows={fixedTimes}
        rowKey={({ what }) => what}
        empty="None."
        columns={[
          { header: 'What', rowHeader: true, cell: ({ what }) => what },
          { header: 'Kept', cell: ({ kept }) => kept },
        ]}
      />
    </Page>
  )
}
