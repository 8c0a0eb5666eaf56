import { useLoaderData } from '@remix-run/react'
import { Day as DayOf, Instant } from '../../domain/day.ts'
import { keptFor } from '../../domain/retention.ts'
import { Day, Moment } from '../../ui/day.tsx'
import { ListTable, type ListColumn } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { signInRecord } from '../../web/sign-in-record.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { retentionDecided } from '../../../db/read/retention.ts'
import { desk } from './desk-crumb.ts'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, house, now }) => {
    const names = namesOf(db)
    const { days, people, addresses, sessions } = signInRecord(house, now)
    const decided = retentionDecided(house.live).get('sign-in-attempts')
    return {
      kept: decided === undefined ? null : keptFor(decided.months).toLowerCase(),
      days: days.map(({ day, ...tally }) => ({ day: DayOf.parse(day), ...tally })),
      people: people.map(({ person, last, emails, ...tally }) => ({
        name:
          person === null ? `Nobody known (email addresses typed: ${String(emails)})` : nameIn(names, person),
        last: Instant.parse(last),
        ...tally,
      })),
      addresses,
      sessions: sessions.map(({ person, sessions }) => ({ name: nameIn(names, person ?? ''), sessions })),
    }
  },
)

interface Tallied {
  succeeded: number
  failed: number
  refused: number
}
const tally: ListColumn<Tallied>[] = [
  { header: 'Signed in', numeric: true, cell: ({ succeeded }) => succeeded },
  { header: 'Failed', numeric: true, cell: ({ failed }) => failed },
  { header: 'Turned away', numeric: true, cell: ({ refused }) => refused },
]

export default function SignIns() {
  const { kept, days, people, addresses, sessions } = useLoaderData<typeof loader>()
  return (
    <Page title="Sign-ins" breadcrumbs={[desk]} wide>
      <p className="govuk-body">
        Attempts to sign in are not history: they are kept apart from it, shown as they stand now on every
        day, and deleted when their time is over{' '}
        {kept === null ? '(nobody has decided it yet, so none is deleted)' : `(kept: ${kept})`}. Somebody who
        fails too often is turned away unread for a quarter of an hour. An email address that is nobody’s is
        never kept, only a mark by which two attempts with it can be told to be the same.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/retention">
          How long records are kept
        </a>
      </p>
      <ListTable
        caption="By person"
        rows={people}
        rowKey={({ name }) => name}
        empty="Nobody has tried to sign in."
        columns={[
          { header: 'Who', rowHeader: true, cell: ({ name }) => name },
          ...tally,
          { header: 'Last tried', cell: ({ last }) => <Moment value={last} /> },
        ]}
      />
      <ListTable
        caption="By address it came from, those with most failures first"
        rows={addresses}
        rowKey={({ address }) => address}
        empty="Nobody has tried to sign in."
        columns={[
          { header: 'Address', rowHeader: true, cell: ({ address }) => address },
          ...tally,
          { header: 'Email addresses tried', numeric: true, cell: ({ people }) => people },
        ]}
      />
      <ListTable
        caption="By day, newest first"
        rows={days}
        rowKey={({ day }) => day}
        empty="Nobody has tried to sign in."
        columns={[{ header: 'Day', rowHeader: true, cell: ({ day }) => <Day value={day} /> }, ...tally]}
      />
      <ListTable
        caption="Signed in now"
        rows={sessions}
        rowKey={({ name }) => name}
        empty="Nobody is signed in."
        columns={[
          { header: 'Who', rowHeader: true, cell: ({ name }) => name },
          { header: 'Sessions', numeric: true, cell: ({ sessions }) => sessions },
        ]}
      />
    </Page>
  )
}
