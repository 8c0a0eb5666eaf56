import type { ReactNode } from 'react'

interface Props {
  draft: string
  /** Null where the report came as text, without pages. */
  page: number | null
  children: ReactNode
}

/** What was read, and beside it the page it was read from. */
export function BesidePage({ draft, page, children }: Props) {
  if (page === null) return children
  const picture = `/reports/${draft}/pages/${page}.png`
  return (
    <div className="app-beside">
      <div className="app-beside__read">{children}</div>
      <figure className="app-beside__page">
        <a href={picture}>
          <img
            src={picture}
            alt={`Page ${page} of the report, with the judgements and improvement points on it marked`}
            loading="lazy"
          />
        </a>
        <figcaption className="govuk-hint">Page {page} of the report</figcaption>
      </figure>
    </div>
  )
}
