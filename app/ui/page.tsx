// A whole page: the document, and in it all that stands around a page's own matter. Every route draws through it.
import { type ReactNode } from 'react'
import { type FormState } from '../domain/form.ts'
import { AsAtBanner } from './as-at.tsx'
import { Document } from './document.tsx'
import { useFrame } from './frame.tsx'
import { BackLink, type BackLinkProps } from './govuk/back-link.tsx'
import { Breadcrumbs, type Crumb } from './govuk/breadcrumbs.tsx'
import { ErrorSummary } from './govuk/error-summary.tsx'
import { NotificationBanner } from './govuk/notification-banner.tsx'
import { problemHref } from './forms/problem-href.ts'

interface PageProps {
  /** The h1, and the first words of the document's title. */
  title: string
  /** A smaller line above the h1: the reference, or what the page belongs to. */
  caption?: ReactNode
  /** False where the label or legend of the page's one question is its h1. */
  heading?: boolean | undefined
  /** The form on the page. Its problems become the error summary and "Error: " in the title. */
  form?: FormState | undefined
  /** The page before, in a journey. */
  back?: BackLinkProps | undefined
  /** The pages above, outside journeys. */
  breadcrumbs?: readonly Crumb[] | undefined
  /** Lists take the whole width; text is easier to read in two thirds of it. */
  wide?: boolean | undefined
  children: ReactNode
}

export function Page({ title, caption, heading = true, form, back, breadcrumbs, wide, children }: PageProps) {
  const { done } = useFrame()
  const errors = form
    ? form.problems.map(({ field, message }) => ({ text: message, href: problemHref(form, field) }))
    : []
  return (
    <Document title={`${errors.length > 0 ? 'Error: ' : ''}${title}`} hasForm={form !== undefined}>
      {back && <BackLink {...back} />}
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <main className="govuk-main-wrapper" id="main-content">
        <AsAtBanner />
        {done && <NotificationBanner success>{done}</NotificationBanner>}
        <div className="govuk-grid-row">
          <div className={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
            {errors.length > 0 && <ErrorSummary errors={errors} />}
            {heading && caption && <span className="govuk-caption-l">{caption}</span>}
            {heading && <h1 className="govuk-heading-l">{title}</h1>}
            {children}
          </div>
        </div>
      </main>
    </Document>
  )
}
