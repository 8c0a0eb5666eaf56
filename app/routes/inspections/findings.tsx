import { useLoaderData } from '@remix-run/react'
import { Page } from '../../ui/page.tsx'
import { Reference } from '../../ui/reference.tsx'
import { guarded } from '../../web/guard.ts'
import { onInspection } from '../../web/on-inspection.ts'
import { findingsOf } from '../../../db/read/findings.ts'

export const loader = guarded(onInspection('read-plan'), ({ subject: { ref }, edition: { db } }) => ({
  ref,
  findings: findingsOf(db, ref),
}))

export default function Findings() {
  const { ref, findings } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`Findings of ${ref}`}
      breadcrumbs={[
        { text: 'Inspections', href: '/inspections' },
        { text: ref, href: `/inspections/${ref}` },
        { text: 'Findings' },
      ]}
    >
      <p className="govuk-body">
        The numbered paragraphs of the report, to the letter, and the improvement points they bear on.
      </p>
      {findings.length === 0 && (
        <p className="govuk-body">
          No numbered paragraphs were read. They are kept when the report itself is filed here.
        </p>
      )}
      {findings.map(({ paragraph, page, text, points }) => (
        <section key={paragraph} id={`paragraph-${paragraph}`}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">Paragraph {paragraph}</h2>
          <p className="govuk-body govuk-!-margin-bottom-1">{text}</p>
          <p className="govuk-hint">
            Page {page} of the report
            {points.map(point => (
              <span key={point}>
                , bears on <Reference kind="point" to={point} />
              </span>
            ))}
          </p>
        </section>
      ))}
    </Page>
  )
}
