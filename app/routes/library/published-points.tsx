import { pointKindWords } from '../../domain/point-words.ts'
import { Tag } from '../../ui/govuk/tag.tsx'
import type { PointRow } from '../../../db/library/read/report.ts'

interface Props {
  points: readonly PointRow[]
  /** Each is a place to link to, `#point-3`: on a page of one report only. */
  places?: boolean
}

/** The points of one report in its order, to the letter, sub-points below theirs. */
export function PublishedPoints({ points, places = false }: Props) {
  const idOf = (position: number) => (places ? `point-${position}` : undefined)
  const top = points.filter(({ parent }) => parent === null)
  if (top.length === 0) return <p className="govuk-body">No improvement points were read.</p>
  return (
    <>
      <h3 className="govuk-heading-s">What needs to improve</h3>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {top.map(({ position, text, kind, page }) => (
          <li key={position} id={idOf(position)} className="app-prose">
            {kind !== 'improvement' && (
              <>
                <Tag colour="orange">{pointKindWords[kind]}</Tag>{' '}
              </>
            )}
            {text} <span className="govuk-hint govuk-!-margin-bottom-0">Page {page}</span>
            <SubPoints points={points.filter(({ parent }) => parent === position)} idOf={idOf} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SubPoints({
  points,
  idOf,
}: {
  points: readonly PointRow[]
  idOf: (position: number) => string | undefined
}) {
  if (points.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {points.map(({ position, text }) => (
        <li key={position} id={idOf(position)}>
          {text}
        </li>
      ))}
    </ul>
  )
}
