import { InsetText } from '../../ui/govuk/inset-text.tsx'

/** Who of the members sits on another board too, so that a dual role is not overlooked. */
export function SeatsElsewhere({ seats }: { seats: readonly { name: string; seat: string }[] }) {
  if (seats.length === 0) return null
  return (
    <InsetText>
      <p className="govuk-body">Members who also sit on another board:</p>
      <ul className="govuk-list govuk-list--bullet">
        {seats.map(({ name, seat }) => (
          <li key={`${name} ${seat}`}>
            {name}: {seat}
          </li>
        ))}
      </ul>
    </InsetText>
  )
}
