import { useLoaderData } from '@remix-run/react'
import { ListTable } from '../../ui/list-table.tsx'
import { Page } from '../../ui/page.tsx'
import { plural } from '../../domain/wording.ts'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { reportsByCouncil } from '../../../db/library/read/councils.ts'
import type { Facts } from '../../../db/library/read/facts.ts'
import { EmptyLibrary } from './empty-library.tsx'
import { LibraryNavigation } from './library-navigation.tsx'
import { PastDay } from './past-day.tsx'
import { councilPath, ReportLink } from './report-link.tsx'
import { datesOf, kindWords, overallWords, titleOf } from './report-words.ts'

export const loader = guarded(
  { deed: 'read-library', params: noParams, on: onNothing },
  ({ edition: { asAt }, house: { library } }) => {
    const byCouncil = Map.groupBy(reportsByCouncil(library, asAt?.day ?? null), ({ council }) => council)
    const unnamed = byCouncil.get(null) ?? []
    return {
      councils: [...byCouncil].flatMap(([council, reports]) => {
        const [newest] = reports
        return council === null || newest === undefined ? [] : [{ council, newest, count: reports.length }]
      }),
      unnamed: unnamed.map(({ sha256, ...facts }) => ({ sha256, title: describe(facts) })),
    }
  },
)

const describe = (facts: Omit<Facts, 'sha256'>) => `${titleOf(facts)}, ${datesOf(facts)}`

export default function Councils() {
  const { councils, unnamed } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Councils in the published reports"
      breadcrumbs={[{ text: 'Published reports', href: '/library' }, { text: 'Councils' }]}
      wide
    >
      <LibraryNavigation here="/library/councils" />
      <PastDay />
      {councils.length + unnamed.length === 0 && <EmptyLibrary />}
      {councils.length > 0 && (
        <ListTable
          caption={plural(councils.length, 'council')}
          rows={councils}
          rowKey={({ council }) => council}
          empty=""
          columns={[
            {
              header: 'Council',
              rowHeader: true,
              cell: ({ council }) => (
                <a className="govuk-link" href={councilPath(council)}>
                  {council}
                </a>
              ),
            },
            { header: 'Newest', cell: ({ newest }) => `${kindWords(newest.kind)}, ${datesOf(newest)}` },
            { header: 'Overall effectiveness then', cell: ({ newest }) => overallWords(newest) },
            { header: 'Reports', numeric: true, cell: ({ count }) => count },
          ]}
        />
      )}
      {unnamed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Reports in which no council’s name was found</h2>
          <ul className="govuk-list govuk-list--bullet">
            {unnamed.map(({ sha256, title }) => (
              <li key={sha256}>
                <ReportLink sha256={sha256}>{title}</ReportLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
