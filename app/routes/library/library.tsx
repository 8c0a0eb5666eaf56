import { useLoaderData } from '@remix-run/react'
import { inThousands, plural } from '../../domain/wording.ts'
import { Pagination } from '../../ui/govuk/pagination.tsx'
import { pageNumbers } from '../../ui/page-numbers.ts'
import { Page } from '../../ui/page.tsx'
import { guarded, noParams, onNothing } from '../../web/guard.ts'
import { councilNames, sizeOf } from '../../../db/library/read/councils.ts'
import { searchLibrary } from '../../../db/library/read/search.ts'
import { allPoints } from '../../../db/read/plan-points.ts'
import { EmptyLibrary } from './empty-library.tsx'
import { FoundList } from './found-list.tsx'
import { LibraryNavigation } from './library-navigation.tsx'
import { OurPoints } from './our-points.tsx'
import { PastDay } from './past-day.tsx'
import { SearchForm } from './search-form.tsx'
import { addressOf, asksForSomething, wantedIn } from './wanted.ts'

const onPage = 50

export const loader = guarded(
  { deed: 'read-library', params: noParams, on: onNothing },
  ({ edition: { db, asAt }, url, house: { library } }) => {
    const wanted = wantedIn(url.searchParams)
    const day = asAt?.day ?? null
    const search = asksForSomething(wanted)
      ? searchLibrary(library, { ...wanted, asAt: day }, (wanted.page - 1) * onPage, onPage)
      : null
    return {
      wanted,
      size: sizeOf(library, day),
      councils: councilNames(library, day),
      search,
      ours: search ? [] : allPoints(db),
      pages: search
        ? pageNumbers(wanted.page, Math.ceil((search.points + search.findings) / onPage), page =>
            addressOf({ ...wanted, page }),
          )
        : undefined,
    }
  },
)

export default function Library() {
  const { wanted, size, councils, search, ours, pages } = useLoaderData<typeof loader>()
  return (
    <Page title="Published reports" wide>
      <LibraryNavigation here="/library" />
      <p className="govuk-body">
        What Ofsted’s published reports say of councils, as it was read from their PDFs. They are for
        reference, apart from this council’s own inspections and its history.
      </p>
      <PastDay />
      {size.reports === 0 ? (
        <EmptyLibrary />
      ) : (
        <>
          <p className="govuk-body">
            {inCount(size.reports, 'report')} of {inCount(councils.length, 'council')}, with{' '}
            {inCount(size.points, 'improvement point')} and {inCount(size.findings, 'finding')}.
          </p>
          <SearchForm wanted={wanted} councils={councils} />
          <OurPoints points={ours} />
        </>
      )}
      {search && size.reports > 0 && (
        <>
          <h2 className="govuk-heading-m">{totalOf(search)}</h2>
          <FoundList found={search.found} />
        </>
      )}
      {pages && <Pagination {...pages} />}
    </Page>
  )
}

const inCount = (count: number, noun: string) =>
  plural(count, noun).replace(String(count), inThousands(count))

function totalOf({ points, findings }: { points: number; findings: number }): string {
  if (points + findings === 0) return 'Nothing found. Try fewer words, or any council.'
  const parts = [
    ...(points > 0 ? [inCount(points, 'improvement point')] : []),
    ...(findings > 0 ? [inCount(findings, 'finding')] : []),
  ]
  return parts.join(', then ')
}
