import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addDays, Day, endOfDayInLondon } from '../../domain/day.ts'
import { eventWords } from '../../domain/event-words.ts'
import { EventType } from '../../domain/history.ts'
import { may } from '../../domain/permission.ts'
import { PersonId } from '../../domain/reference.ts'
import { DayFilter } from '../../ui/forms/day-filter.tsx'
import { Select } from '../../ui/govuk/select.tsx'
import { FilterLayout } from '../../ui/moj/filter-layout.tsx'
import { Filter } from '../../ui/moj/filter.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { newestHistory, newestNumber } from '../../../db/read/history.ts'
import { namesOf } from '../../../db/read/names.ts'
import { allPeople } from '../../../db/read/people.ts'
import { beforeOf } from './before.ts'
import { Older } from './older.tsx'
import { told } from './told.ts'
import { ToldTimeline } from './told-timeline.tsx'

/** A filter that makes no sense is none: the address may have been shortened in a mail. */
const Filters = z.object({
  by: PersonId.nullable().catch(null),
  type: EventType.nullable().catch(null),
  from: Day.nullable().catch(null),
  to: Day.nullable().catch(null),
})

export const loader = guarded(
  { deed: 'read-history', params: noParams, on: onNothing },
  ({ edition: { db }, url, person, can }) => {
    const asked = Object.fromEntries(
      ['by', 'type', 'from', 'to'].map(name => [name, url.searchParams.get(name)]),
    )
    const { by, type, from, to } = Filters.parse(asked)
    const names = namesOf(db)
    const filter = {
      by,
      type,
      from: from === null ? '' : endOfDayInLondon(addDays(from, -1)),
      until: to === null ? '9' : endOfDayInLondon(to),
    }
    return {
      entries: newestHistory(db, filter, beforeOf(url)).map(event => told(event, names)),
      count: newestNumber(db),
      people: allPeople(db).map(({ id, name }) => ({ value: id, text: name })),
      chosen: { by, type, from, to },
      url: url.pathname + url.search,
      audits: may(person, 'audit-history') !== null,
      canExport: can('export-history'),
    }
  },
)

const types = EventType.options.map(type => ({ value: type, text: eventWords[type] }))

export default function History() {
  const { entries, count, people, chosen, url, audits, canExport } = useLoaderData<typeof loader>()
  return (
    <Page title="History" wide>
      <p className="govuk-body">
        Every change since the beginning: {count} {count === 1 ? 'event' : 'events'}, each sealed over the one
        before. Newest first.{' '}
        <a className="govuk-link" href="/redactions">
          Personal data removed
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/compare">
          Compare two moments
        </a>
      </p>
      {audits && (
        <p className="govuk-body">
          <a className="govuk-link" href="/audit">
            Auditor’s desk
          </a>
        </p>
      )}
      {canExport && (
        <p className="govuk-body">
          <a className="govuk-link" href="/history/export">
            Export the whole history, to verify it elsewhere
          </a>
        </p>
      )}
      <FilterLayout
        filter={
          <Filter clearHref="/history">
            <Select
              name="by"
              label="Who"
              items={[{ value: '', text: 'Anyone' }, ...people]}
              value={chosen.by ?? ''}
            />
            <Select
              name="type"
              label="What"
              items={[{ value: '', text: 'Anything' }, ...types]}
              value={chosen.type ?? ''}
            />
            <DayFilter name="from" label="From" value={chosen.from} />
            <DayFilter name="to" label="To" value={chosen.to} />
          </Filter>
        }
      >
        {entries.length === 0 && <p className="govuk-body">Nothing happened that matches.</p>}
        <ToldTimeline entries={entries} />
        <Older entries={entries} url={url} />
      </FilterLayout>
    </Page>
  )
}
