import { useLoaderData } from '@remix-run/react'
import { shortName } from '../../documents/local-authority.ts'
import { plural } from '../../domain/wording.ts'
import { Page } from '../../ui/page.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { guarded } from '../../web/guard.ts'
import { onPoint } from '../../web/on-inspection.ts'
import { alikeElsewhere } from '../../../db/library/read/alike.ts'
import { sizeOf } from '../../../db/library/read/councils.ts'
import { councilOf } from '../../../db/read/people.ts'
import { EmptyLibrary } from '../library/empty-library.tsx'
import { PastDay } from '../library/past-day.tsx'
import { AlikeList } from './alike-list.tsx'

export const loader = guarded(
  onPoint('read-library'),
  ({ subject: { ref, is }, edition: { db, asAt }, house: { library } }) => {
    const council = councilOf(db)
    const day = asAt?.day ?? null
    return {
      ref,
      text: is.text,
      reports: sizeOf(library, day).reports,
      alike: alikeElsewhere(library, {
        text: is.text,
        except: council ? shortName(council.name) : null,
        asAt: day,
      }),
    }
  },
)

export default function Elsewhere() {
  const { ref, text, reports, alike } = useLoaderData<typeof loader>()
  return (
    <Page
      title="The same elsewhere"
      caption={ref}
      breadcrumbs={[
        { text: 'Inspections', href: '/inspections' },
        { text: ref, href: `/points/${ref}` },
        { text: 'Elsewhere' },
      ]}
      wide
    >
      <Quotation>{text}</Quotation>
      <p className="govuk-body">
        What Ofsted asked of other councils in words most like these, from the{' '}
        <a className="govuk-link" href="/library">
          published reports
        </a>
        , the most alike first. Alike in words need not be alike in cause: read the report.
      </p>
      <PastDay />
      {reports === 0 ? (
        <EmptyLibrary />
      ) : (
        <>
          <h2 className="govuk-heading-m">
            {alike.length === 0 ? 'No point of another council is alike' : plural(alike.length, 'point')}
          </h2>
          <AlikeList alike={alike} />
        </>
      )}
    </Page>
  )
}
