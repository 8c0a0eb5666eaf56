import type { NotUnderstood } from '../../documents/report.ts'
import { InsetText } from '../../ui/govuk/inset-text.tsx'

/** What a person has to look at because the reader could not. */
export function NotUnderstoodList({ items }: { items: readonly NotUnderstood[] }) {
  if (items.length === 0) return null
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
      </ul>
    </InsetText>
  )
}
