// A titled card around a summary list, for one of several like things.
import type { ReactNode } from 'react'
import { ActionLink, SummaryList, type Action, type SummaryRow } from './summary-list.tsx'

interface SummaryCardProps {
  title: ReactNode
  headingLevel?: 2 | 3 | 4 | undefined
  actions?: readonly Action[] | undefined
  rows: readonly SummaryRow[]
}

export function SummaryCard({ title, headingLevel = 2, actions = [], rows }: SummaryCardProps) {
  const Heading = `h${headingLevel}` as const
  const links = actions.map(action => <ActionLink key={action.href} action={action} cardTitle={title} />)
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        {links.length === 1 && <div className="govuk-summary-card__actions">{links}</div>}
        {links.length > 1 && (
          <ul className="govuk-summary-card__actions">
            {links.map(link => (
              <li key={link.key} className="govuk-summary-card__action">
                {link}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">
        <SummaryList rows={rows} cardTitle={title} />
      </div>
    </div>
  )
}
