import type { ReactElement } from 'react'
import type { PointState } from '../../domain/improvement-point.ts'
import { nationalFrameworkWords, pointKindWords } from '../../domain/point-words.ts'
import { Tag } from '../../ui/govuk/tag.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { Reference } from '../../ui/reference.tsx'
import { BoardStanding } from '../points/board-standing.tsx'
import type { ToldStanding } from '../points/told-standing.ts'

export type ShownPoint = PointState & { actions: readonly LinkedAction[]; standing: ToldStanding }
export interface LinkedAction {
  ref: string
  title: string
  withdrawn: boolean
}

/** Every point of an inspection in the order of its report, sub-points below theirs, each with what answers it. */
export function PointList({ points }: { points: readonly ShownPoint[] }) {
  const top = points.filter(({ parent }) => parent === null)
  if (top.length === 0) return <p className="govuk-body">No improvement points yet</p>
  return (
    <ol className="govuk-list app-points">
      {top.map(point => (
        <Point key={point.ref} point={point}>
          {points
            .filter(({ parent }) => parent === point.ref)
            .map(subPoint => (
              <Point key={subPoint.ref} point={subPoint} />
            ))}
        </Point>
      ))}
    </ol>
  )
}

function Point({ point, children = [] }: { point: ShownPoint; children?: ReactElement[] }) {
  const { ref, is, earlier, actions, parent, standing } = point
  return (
    <li className="app-points__point">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Reference kind="point" to={ref} />{' '}
        {is.kind !== 'improvement' && <Tag colour="orange">{pointKindWords[is.kind]}</Tag>}{' '}
        {is.nationalFramework && <Tag colour="grey">{nationalFrameworkWords(is.nationalFramework)}</Tag>}
      </p>
      <Quotation>{is.text}</Quotation>
      {earlier && (
        <p className="govuk-body">
          Made before: <Reference kind="point" to={earlier} />
        </p>
      )}
      <BoardStanding {...standing} />
      {children.length > 0 && <ol className="govuk-list app-points">{children}</ol>}
      <LinkedActions actions={actions} quiet={parent !== null} />
    </li>
  )
}

/** `quiet` leaves out that there are none. */
export function LinkedActions({ actions, quiet }: { actions: readonly LinkedAction[]; quiet?: boolean }) {
  if (actions.length === 0)
    return quiet ? null : <p className="govuk-body">No action answers this point yet.</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {actions.map(({ ref, title, withdrawn }) => (
        <li key={ref}>
          <Reference kind="action" to={ref} /> {title}
          {withdrawn && ' (withdrawn)'}
        </li>
      ))}
    </ul>
  )
}
