import { useLoaderData } from '@remix-run/react'
import { formatDay } from '../../domain/day.ts'
import { eventWords } from '../../domain/event-words.ts'
import { roleWords } from '../../domain/role.ts'
import { Moment } from '../../ui/day.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { eventsOfType } from '../../../db/read/events-of-type.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { desk } from './desk-crumb.ts'
import { periodOf, PeriodForm } from './period.tsx'

export const loader = guarded(
  { deed: 'audit-history', params: noParams, on: onNothing },
  ({ edition: { db }, url, today }) => {
    const period = periodOf(url, today)
    const names = namesOf(db)
    const name = (id: string) => nameIn(names, id)
    const events = [
      ...eventsOfType(db, 'exempt-matter-read', period).map(event => ({ ...event, about: '' })),
      ...eventsOfType(db, 'exempt-right-given', period).map(event => ({
        ...event,
        about: `To ${name(event.says.person)} until ${formatDay(event.says.until)}: ${event.says.reason}`,
      })),
      ...eventsOfType(db, 'exempt-right-ended', period).map(event => ({
        ...event,
        about: `Of ${name(event.says.person)}: ${event.says.reason}`,
      })),
    ]
    return {
      period,
      entries: events
        .toSorted((a, b) => b.number - a.number)
        .map(({ number, at, by, role, type, says, about }) => ({
          number,
          at,
          by: name(by),
          role: roleWords[role],
          what: eventWords[type],
          matter: says.matter,
          about,
        })),
    }
  },
)

export default function ExemptReadings() {
  const { period, entries } = useLoaderData<typeof loader>()
  return (
    <Page title="Who read exempt and confidential matter" breadcrumbs={[desk]} wide>
      <p className="govuk-body">
        Who was let read it and who did. What it says is not here: an auditor needs a right to it like anybody
        else.
      </p>
      <PeriodForm period={period} />
      <ListTable
        caption={`Rights and readings, newest first: ${entries.length}`}
        rows={entries}
        rowKey={({ number }) => number}
        empty="Nobody was given a right, and nobody read anything, in this period."
        columns={[
          {
            header: 'Matter',
            rowHeader: true,
            cell: ({ matter }) => <Reference kind="matter" to={matter} />,
          },
          { header: 'What', cell: ({ what, about }) => (about === '' ? what : `${what}. ${about}`) },
          { header: 'By', cell: ({ by, role }) => `${by}, ${role.toLowerCase()}` },
          {
            header: 'When',
            cell: ({ at, number }) => (
              <>
                <Moment value={at} />,{' '}
                <Reference kind="event" to={number}>
                  event {number}
                </Reference>
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}
