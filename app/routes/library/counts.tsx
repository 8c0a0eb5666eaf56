import { useLoaderData } from '@remix-run/react'
import { frameworks } from '../../domain/framework.ts'
import { plural } from '../../domain/wording.ts'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { gradeCounts } from '../../../db/library/read/grades.ts'
import { countTable } from './count-table.ts'
import { EmptyLibrary } from './empty-library.tsx'
import { LibraryNavigation } from './library-navigation.tsx'
import { PastDay } from './past-day.tsx'

export const loader = guarded(
  { deed: 'read-library', params: noParams, on: onNothing },
  ({ edition: { asAt }, house: { library } }) => {
    const counted = gradeCounts(library, asAt?.day ?? null)
    return {
      tables: frameworks
        .toReversed()
        .map(framework => countTable(framework, counted))
        .filter(({ inspections }) => inspections > 0),
    }
  },
)

export default function Counts() {
  const { tables } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Grades in numbers"
      breadcrumbs={[{ text: 'Published reports', href: '/library' }, { text: 'Grades in numbers' }]}
      wide
    >
      <LibraryNavigation here="/library/counts" />
      <p className="govuk-body">
        How often each grade was given in the reports of this library, by version of the framework. Each
        inspection is counted once. A grade that a report does not give is no failure: it has a column of its
        own.
      </p>
      <PastDay />
      {tables.length === 0 && <EmptyLibrary />}
      {tables.map(({ name, inspections, columns, rows }) => (
        <ListTable
          key={name}
          caption={`${name}: ${plural(inspections, 'inspection')}`}
          rows={rows}
          rowKey={({ area }) => area}
          empty=""
          columns={[
            { header: 'Judgement', rowHeader: true, cell: ({ area }) => area },
            ...columns.map((header, place) => ({
              header,
              numeric: true,
              cell: ({ counts }: { counts: readonly number[] }) => counts[place],
            })),
          ]}
        />
      ))}
    </Page>
  )
}
