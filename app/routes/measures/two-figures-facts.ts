// What each of two figures is, fact by fact.
import { breakdownWords, figureStandingWords, periodWords } from '../../domain/figure-words.ts'
import { countingWords, valueWithUnit } from '../../domain/measure-words.ts'
import { inFull } from '../../domain/number-words.ts'
import { wordChanges, type Stretch } from '../../domain/word-changes.ts'
import type { DefinedFigure } from '../../../db/read/figure-choices.ts'

export interface Fact {
  what: string
  /** Texts as stretches of words, to mark those that differ. */
  is: { first: string; second: string } | Stretch[]
}

/** Those that either has. */
export function factsOf(first: DefinedFigure, second: DefinedFigure): Fact[] {
  const plain = (what: string, words: (of: DefinedFigure) => string): Fact => ({
    what,
    is: { first: words(first), second: words(second) },
  })
  const isOne = first.figure.measure === second.figure.measure
  // Between two measures every word differs: only of one measure do marks show what changed.
  const text = (what: string, words: (of: DefinedFigure) => string): Fact =>
    isOne ? { what, is: wordChanges(words(first), words(second)) } : plain(what, words)
  const all = [
    plain('Value', ({ figure, definition }) =>
      figure.value === null ? 'Withheld' : valueWithUnit(figure.value, definition),
    ),
    plain('Period', ({ figure }) => periodWords(figure)),
    ...(isWhole(first) && isWhole(second)
      ? []
      : [plain('Part', ({ figure }) => breakdownWords({ by: figure.brokenBy, of: figure.brokenOf }))]),
    plain('Numerator', ({ figure }) => numberOf(figure.numerator, figure)),
    plain('Denominator', ({ figure }) => numberOf(figure.denominator, figure)),
    plain('Who is counted', ({ definition }) =>
      definition.counting === null ? '' : countingWords(definition.counting),
    ),
    text('What it means', ({ definition }) => definition.meaning),
    text('What the numerator counts', ({ definition }) => definition.numerator),
    text('What the denominator counts', ({ definition }) => definition.denominator),
    text('Left out', ({ definition }) => definition.excluded),
    text('Source', ({ figure }) => figure.source),
    plain('Provisional or final', ({ figure }) => figureStandingWords[figure.standing]),
    ...(isOne ? [plain('Definition', ({ figure }) => String(figure.version))] : []),
  ]
  return all.filter(({ is }) => (Array.isArray(is) ? is.length > 0 : is.first !== '' || is.second !== ''))
}

const isWhole = ({ figure }: DefinedFigure) => figure.brokenBy === 'none'

const numberOf = (value: number | null, { suppressed }: DefinedFigure['figure']) =>
  value === null ? (suppressed ? 'Withheld' : 'Not recorded') : inFull(value)

export const isSame = ({ is }: Fact) =>
  Array.isArray(is) ? is.every(stretch => stretch.in === 'both') : is.first === is.second
