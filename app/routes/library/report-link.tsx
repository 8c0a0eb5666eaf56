import { type ReactNode } from 'react'

/** A link to a report of the library, or to a place in it. */
export function ReportLink({ sha256, at, children }: { sha256: string; at?: string; children: ReactNode }) {
  return (
    <a className="govuk-link" href={`/library/reports/${sha256}${at === undefined ? '' : `#${at}`}`}>
      {children}
    </a>
  )
}

export const councilPath = (council: string) => `/library/councils/${encodeURIComponent(council)}`
