import { suppressedWords } from '../../domain/figure-words.ts'
import { quartileWords } from '../../domain/quartiles.ts'

/** What the mark of a withheld number means, and how the others are worked out. */
export const SuppressedNote = ({ limit }: { limit: number }) => (
  <p className="govuk-body-s">
    {suppressedWords(limit)}. Where the number above the limit is withheld, so is how the cases are spread.{' '}
    {quartileWords}
  </p>
)
