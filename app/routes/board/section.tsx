import type { ReactNode } from 'react'

export interface Part {
  id: string
  title: string
  count: number
  children: ReactNode
}

/** A list with its heading and its count. */
export function Section({ part: { id, title, count, children } }: { part: Part }) {
  return (
    <section aria-labelledby={id} className="govuk-!-margin-bottom-8">
      <h2 className="govuk-heading-m" id={id}>
        {title}: {count}
      </h2>
      {children}
    </section>
  )
}

/** The counts first: a board asks for what stands out, not for the plan. */
export function BoardContents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-label="On this page" className="govuk-!-margin-bottom-8">
      <ul className="govuk-list">
        {parts.map(({ id, title, count }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {title}: {count}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
