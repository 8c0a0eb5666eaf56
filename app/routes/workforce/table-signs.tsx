import type { Group } from '../../domain/events/workforce.ts'
import { suppressedWords } from '../../domain/figure-words.ts'
import { groupRows } from '../../domain/group-rows.ts'
import { quartileWords } from '../../domain/quartiles.ts'

/** In place of an average of nobody. */
export const nobodyMark = '–'
/** As government statistics mark what is not available, apart from what is withheld. */
export const unpublishedMark = 'x'

/** What the signs in the table of a count mean, those that it has, and how its numbers are worked out. */
export function TableSigns({ groups, limit }: { groups: readonly Group[]; limit: number }) {
  const rows = groupRows(groups)
  const all = rows.flatMap(({ holding, everybody }) => (everybody ? [holding, everybody] : [holding]))
  const signs = [
    all.some(
      ({ suppressed, aboveLimit, load }) => suppressed || (load === 'holding' && aboveLimit === null),
    ) && suppressedWords(limit),
    rows.some(({ everybody }) => everybody === undefined) &&
      `${unpublishedMark}: not published for this group`,
    rows.some(({ holding }) => holding.count === 0) &&
      `${nobodyMark}: nobody in the group holds a case, so there is no average and no median`,
    'FTE: full-time equivalents, in which two workers on half time are one',
    quartileWords,
  ].filter(sign => sign !== false)
  return (
    <ul className="govuk-list govuk-!-font-size-16">
      {signs.map(sign => (
        <li key={sign}>{sign}.</li>
      ))}
    </ul>
  )
}
