// Facts about one thing: what, value, and links to change it.
import { Fragment, type ReactNode } from 'react'
import { classes } from './classes.ts'

export interface Action {
  text: string
  href: string
  /** Completes the text for those who hear it alone: "Change" + "due date". */
  visuallyHiddenText?: string | undefined
}

export interface SummaryRow {
  key: ReactNode
  value: ReactNode
  actions?: readonly Action[] | undefined
}

interface SummaryListProps {
  rows: readonly SummaryRow[]
  noBorder?: boolean | undefined
  /** The title of the card it stands in, told with each link. */
  cardTitle?: ReactNode
}

export function SummaryList({ rows, noBorder, cardTitle }: SummaryListProps) {
  const anyActions = rows.some(({ actions }) => actions?.length)
  return (
    <dl className={classes('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
      {rows.map(({ key, value, actions = [] }, index) => (
        <div
          key={index}
          className={classes(
            'govuk-summary-list__row',
            anyActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <ActionLinks actions={actions} cardTitle={cardTitle} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function ActionLinks({ actions, cardTitle }: { actions: readonly Action[]; cardTitle: ReactNode }) {
  if (actions.length === 1) {
    return actions.map(action => <ActionLink key={action.href} {...{ action, cardTitle }} />)
  }
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map(action => (
        <li key={action.href} className="govuk-summary-list__actions-list-item">
          <ActionLink {...{ action, cardTitle }} />
        </li>
      ))}
    </ul>
  )
}

export function ActionLink({ action, cardTitle }: { action: Action; cardTitle?: ReactNode }) {
  const { text, href, visuallyHiddenText } = action
  return (
    <a className="govuk-link" href={href}>
      {text}
      {(visuallyHiddenText || cardTitle) && (
        <span className="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && <Fragment> ({cardTitle})</Fragment>}
        </span>
      )}
    </a>
  )
}
