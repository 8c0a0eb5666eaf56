import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Sha256 } from '../../domain/reference.ts'
import { Day } from '../../ui/day.tsx'
import { SummaryList } from '../../ui/govuk/summary-list.tsx'
import { Page } from '../../ui/page.tsx'
import { Prose } from '../../ui/prose.tsx'
import { guarded, onNothing } from '../../web/guard.ts'
import { reportBySha256 } from '../../../db/library/read/report.ts'
import { JudgementTable } from './judgement-table.tsx'
import { PastDay } from './past-day.tsx'
import { PublishedPoints } from './published-points.tsx'
import { councilPath } from './report-link.tsx'
import { councilName, kindWords } from './report-words.ts'
import { ToConfirmTag } from './to-confirm-tag.tsx'

const params = z.object({ sha256: Sha256 })

export const loader = guarded(
  { deed: 'read-library', params, on: onNothing },
  ({ edition: { asAt }, params: { sha256 }, house: { library } }) => {
    const report = reportBySha256(library, sha256, asAt?.day ?? null)
    if (report === undefined) throw new Response(null, { status: 404 })
    return { report }
  },
)

export default function Report() {
  const { report } = useLoaderData<typeof loader>()
  const { council, councilPrinted, kind, framework, inspectionDates, published, leadInspector } = report
  const { fileName, judgements, points, findings, notUnderstood } = report
  const name = councilName(council)
  return (
    <Page
      title={name}
      caption={kindWords(kind)}
      breadcrumbs={[
        { text: 'Published reports', href: '/library' },
        ...(council === null ? [] : [{ text: council, href: councilPath(council) }]),
        { text: inspectionDates ?? fileName },
      ]}
    >
      {report.toConfirm && (
        <p className="govuk-body">
          <ToConfirmTag />
        </p>
      )}
      <PastDay />
      <SummaryList
        rows={[
          { key: 'Council as printed', value: councilPrinted ?? 'Not found' },
          { key: 'Inspection dates', value: inspectionDates ?? 'Not found' },
          { key: 'Framework', value: framework ?? 'Not known' },
          { key: 'Published', value: published ? <Day value={published} /> : 'The report does not say' },
          { key: 'Lead inspector', value: leadInspector ?? 'Not found' },
          { key: 'File', value: <span className="app-break">{fileName}</span> },
        ]}
      />
      {notUnderstood.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What was not understood</h2>
          <ul className="govuk-list govuk-list--bullet">
            {notUnderstood.map(({ reason, page }, place) => (
              <li key={place}>
                {reason}
                {page !== null && ` (page ${page})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">Judgements and improvement points</h2>
      <JudgementTable report={report} judgements={judgements} />
      <PublishedPoints points={points} places />
      <h2 className="govuk-heading-m">Findings</h2>
      {findings.length === 0 && <p className="govuk-body">No numbered paragraphs were read.</p>}
      {findings.map(({ position, paragraph, page, text }) => (
        <section key={position} aria-labelledby={`finding-${position}`}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`finding-${position}`}>
            Paragraph {paragraph}, page {page}
          </h3>
          <Prose text={text} />
        </section>
      ))}
    </Page>
  )
}
