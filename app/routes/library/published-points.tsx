import { pointKindWords } from '../../domain/point-words.ts'
import { Tag } from '../../ui/govuk/tag.tsx'
import type { PointRow } from '../../../db/library/read/report.ts'

/** The points of one report in its order, to the letter, sub-points below theirs. */
export function PublishedPoints({ points }: { points: readonly PointRow[] }) {
  const top = points.filter(({ parent }) => parent === null)
  if (top.length === 0) return <p className="govuk-body">No improvement points were read.</p>
  return (
    <>
      <h3 className="govuk-heading-s">What needs to improve</h3>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {top.map(({ position, text, kind, page }) => (
          <li key={position} className="app-prose">
            {kind !== 'improvement' && (
              <>
                <Tag colour="orange">{pointKindWords[kind]}</Tag>{' '}
              </>
            )}
            {text} <span className="govuk-hint govuk-!-margin-bottom-0">Page {page}</span>
            <SubPoints points={points.filter(({ parent }) => parent === position)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SubPoints({ points }: { points: readonly PointRow[] }) {
  if (points.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {points.map(({ position, text }) => (
        <li key={position}>{text}</li>
      ))}
    </ul>
  )
}
