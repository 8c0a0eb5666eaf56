import { addDays, formatDay, monthNames } from './day.ts'
import type { Breakdown, BrokenBy, Definition, FigureStanding, Period } from './events/measures.ts'
import { shownValue } from './measure-words.ts'

export const figureStandingWords: Record<FigureStanding, string> = {
  provisional: 'Provisional',
  final: 'Final',
}

export const brokenByWords: Record<BrokenBy, string> = {
  none: 'The whole',
  role: 'Role',
  team: 'Team',
  area: 'Area',
}

/** `The whole`, or the role, team or area it is about. */
export const breakdownWords = ({ by, of }: Breakdown): string => (by === 'none' ? brokenByWords.none : of)

/** A day, a whole month as `September 2026`, or from day to day. */
export function periodWords({ from, to }: Period): string {
  if (from === to) return formatDay(from)
  const isMonth =
    from.endsWith('-01') &&
    from.slice(0, 7) === to.slice(0, 7) &&
    addDays(to, 1).slice(0, 7) !== to.slice(0, 7)
  return isMonth
    ? `${monthNames[Number(from.slice(5, 7)) - 1] ?? ''} ${from.slice(0, 4)}`
    : `${formatDay(from)} to ${formatDay(to)}`
}

/** What stands for a number that is withheld, as the Department for Education writes it. */
export const suppressedMark = 'c'

export const shownFigure = (
  { value }: { value: number | null },
  definition: Pick<Definition, 'shownAs' | 'decimals'>,
): string => (value === null ? suppressedMark : shownValue(value, definition))

/** What the mark means. */
export const suppressedWords = (limit: number): string =>
  `c: withheld, because it is about fewer than ${String(limit)} people, or would let somebody work such a number out`
