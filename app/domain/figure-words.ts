import { addDays, formatDay, monthNames, type Day } from './day.ts'
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

/** A day, whole months as `September 2026` or `July to September 2026`, or from day to day. */
export function periodWords({ from, to }: Period): string {
  if (from === to) return formatDay(from)
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01'))
    return `${formatDay(from)} to ${formatDay(to)}`
  const last = `${monthOf(to)} ${to.slice(0, 4)}`
  if (from.slice(0, 7) === to.slice(0, 7)) return last
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  return `${monthOf(from)}${isOneYear ? '' : ` ${from.slice(0, 4)}`} to ${last}`
}

const monthOf = (day: Day) => monthNames[Number(day.slice(5, 7)) - 1] ?? ''

/** The period in a sentence: `on 12 August 2026`, `for September 2026`. */
export const whenWords = (period: Period): string =>
  `${period.from === period.to ? 'on' : 'for'} ${periodWords(period)}`

/** What stands for a number that is withheld, as the Department for Education writes it. */
export const suppressedMark = 'c'

export const shownFigure = (
  { value }: { value: number | null },
  definition: Pick<Definition, 'shownAs' | 'decimals'>,
): string => (value === null ? suppressedMark : shownValue(value, definition))

/** What the mark means. */
export const suppressedWords = (limit: number): string =>
  `c: withheld, because it is about fewer than ${String(limit)} people, or would let somebody work such a number out`
