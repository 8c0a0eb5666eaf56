import type { NotUnderstood } from '../../documents/report.ts'
import type { Day as DayValue } from '../../domain/day.ts'
import { Day } from '../../ui/day.tsx'
import { InsetText } from '../../ui/govuk/inset-text.tsx'

interface Props {
  items: readonly NotUnderstood[]
  statementDue: DayValue | null
}

/** What a person has to look at because the reader could not, or cannot record it by itself. */
export function NotUnderstoodList({ items, statementDue }: Props) {
  if (items.length === 0 && statementDue === null) return null
  return (
    <InsetText>
      <h2 className="govuk-heading-s">Please look at this yourself</h2>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ reason, page, text }, at) => (
          <li key={at}>
            {reason} {page !== null && `(page ${page}) `}
            {text !== null && <q>{text}</q>}
          </li>
        ))}
        {statementDue !== null && (
          <li>
            It asks for the statement of action by <Day value={statementDue} />. Once the inspection is
            recorded, enter that date on its clock.
          </li>
        )}
      </ul>
    </InsetText>
  )
}
