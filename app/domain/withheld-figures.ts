import type { Figure } from './events/measures.ts'
import type { Counts } from './counts-table.ts'
import { breakdownWords, periodWords } from './figure-words.ts'

type Exact = Pick<Figure, 'figure' | 'period' | 'breakdown'> & Counts

/** The exact counts of suppressed figures, a line each, as they are kept in withheld matter. */
export const withheldText = (figures: readonly Exact[]): string =>
  [
    'Reference; what it is of; numerator; denominator',
    ...figures.map(({ figure, period, breakdown, numerator, denominator }) =>
      [figure, `${breakdownWords(breakdown)}, ${periodWords(period)}`, numerator, denominator]
        .map(String)
        .join('; '),
    ),
  ].join('\n')

/** The same read back, by the reference of each figure. Whatever is no such line is passed over. */
export function withheldCounts(text: string): Map<string, Counts> {
  const number = String.raw`(\d[\d.e+-]*)`
  const lines = text.matchAll(new RegExp(String.raw`^(OB-\d{4,}); .*; ${number}; ${number}$`, 'gm'))
  return new Map(
    [...lines].map(([, figure = '', numerator, denominator]) => [
      figure,
      { numerator: Number(numerator), denominator: Number(denominator) },
    ]),
  )
}
