import { Marked } from '../../ui/marked.tsx'
import type { FoundText } from '../../../db/library/read/search.ts'
import { ReportLink } from './report-link.tsx'
import { datesOf, titleOf } from './report-words.ts'

/** What was found, each with the words marked, whose it is, when, and where in the report. */
export function FoundList({ found }: { found: readonly FoundText[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {found.map((one, place) => (
        <li key={place}>
          <span className="app-prose">
            <Marked text={one.text} />
          </span>
          <br />
          <span className="govuk-body-s">
            <ReportLink
              sha256={one.sha256}
              at={`${one.paragraph === null ? 'point' : 'finding'}-${one.position}`}
            >
              {titleOf(one)}
            </ReportLink>
            , {datesOf(one)}, {one.paragraph !== null && `paragraph ${one.paragraph}, `}page {one.page}
          </span>
        </li>
      ))}
    </ul>
  )
}
