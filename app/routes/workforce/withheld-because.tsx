interface WithheldBecauseProps {
  small: readonly string[]
  others: readonly string[]
  limit: number
}

/** For whoever has the rows: which groups are small, and which are withheld only because of those. */
export const WithheldBecause = ({ small, others, limit }: WithheldBecauseProps) =>
  small.length + others.length > 0 && (
    <>
      <h3 className="govuk-heading-s">Groups that would be withheld in this count</h3>
      <ul className="govuk-list govuk-list--bullet">
        {small.length > 0 && (
          <li>
            Fewer than {limit} people in it hold a case: {small.join('; ')}
          </li>
        )}
        {others.length > 0 && (
          <li>
            Large enough, but a small number could be worked out from it, by a total or an earlier count:{' '}
            {others.join('; ')}
          </li>
        )}
      </ul>
      <p className="govuk-body">
        Only you see here which is which. Readers are told that all of these are withheld.
      </p>
    </>
  )
