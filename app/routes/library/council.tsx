import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { plural } from '../../domain/wording.ts'
import { Page } from '../../ui/page.tsx'
import { guarded, onNothing } from '../../web/guard.ts'
import { reportsOf } from '../../../db/library/read/councils.ts'
import { judgementsOf, pointsOf } from '../../../db/library/read/report.ts'
import { JudgementTable } from './judgement-table.tsx'
import { PastDay } from './past-day.tsx'
import { PublishedPoints } from './published-points.tsx'
import { ReportLink } from './report-link.tsx'
import { datesOf, kindWords } from './report-words.ts'
import { ToConfirmTag } from './to-confirm-tag.tsx'

const params = z.object({ council: z.string().min(1).max(200) })

export const loader = guarded(
  { deed: 'read-library', params, on: onNothing },
  ({ edition: { asAt }, params: { council }, house: { library } }) => {
    const reports = reportsOf(library, council, asAt?.day ?? null)
    if (reports.length === 0) throw new Response(null, { status: 404 })
    const shas = reports.map(({ sha256 }) => sha256)
    const judgements = Map.groupBy(judgementsOf(library, shas), ({ report }) => report)
    const points = Map.groupBy(pointsOf(library, shas), ({ report }) => report)
    return {
      council,
      reports: reports.map(report => ({
        ...report,
        judgements: judgements.get(report.sha256) ?? [],
        points: points.get(report.sha256) ?? [],
      })),
    }
  },
)

export default function Council() {
  const { council, reports } = useLoaderData<typeof loader>()
  return (
    <Page
      title={council}
      caption="Published reports"
      breadcrumbs={[
        { text: 'Published reports', href: '/library' },
        { text: 'Councils', href: '/library/councils' },
        { text: council },
      ]}
    >
      <p className="govuk-body">{plural(reports.length, 'report')}, newest inspection first.</p>
      <PastDay />
      {reports.map(report => (
        <section key={report.sha256} aria-labelledby={`report-${report.sha256}`}>
          <h2 className="govuk-heading-m" id={`report-${report.sha256}`}>
            {kindWords(report.kind)}, {datesOf(report)} {report.toConfirm && <ToConfirmTag />}
          </h2>
          <JudgementTable report={report} judgements={report.judgements} />
          <PublishedPoints points={report.points} />
          <p className="govuk-body">
            <ReportLink sha256={report.sha256}>
              All that was read in this report
              <span className="govuk-visually-hidden"> of {datesOf(report)}</span>
            </ReportLink>
          </p>
        </section>
      ))}
    </Page>
  )
}
