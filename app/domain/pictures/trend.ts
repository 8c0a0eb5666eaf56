import { formatDay, type Day } from '../day.ts'
import type { Definition, FigureStanding, Period, Terms } from '../events/measures.ts'
import { targetSentence, trendSentence } from '../measure-sentence.ts'
import { shownValue } from '../measure-words.ts'
import { inWords, plural } from '../wording.ts'

/** A figure of the whole that stands; its value is null where it is withheld. */
export interface TrendFigure {
  period: Period
  value: number | null
  version: number
  standing: FigureStanding
}

/** What a measure came to over time, and what happened meanwhile. */
export interface Trend {
  terms: Pick<Terms, 'direction' | 'target' | 'baseline' | 'tolerance'>
  definition: Pick<Definition, 'unit' | 'shownAs' | 'decimals'>
  /** In time. */
  figures: readonly TrendFigure[]
  /** The first days of later versions of its definition. */
  redefined: readonly { version: number; from: Day }[]
  /** Actions that the measure is attached to, by the day of the meeting that approved their completion. */
  completed: readonly { ref: string; on: Day }[]
}

/** As a trend is drawn: without what happened before its first figure. */
export function trendOf({ figures, redefined, completed, ...trend }: Trend): Trend {
  const inTime = figures.toSorted(({ period: a, version: one }, { period: b, version: other }) =>
    a.to === b.to ? one - other : a.to < b.to ? -1 : 1,
  )
  const begins = inTime[0]?.period.to ?? ''
  return {
    ...trend,
    figures: inTime,
    redefined: redefined.filter(({ from }) => from > begins),
    completed: completed.filter(({ on }) => on >= begins),
  }
}

/** Where the measure stands and how it came there, against its target, and what has to be known to read it. */
export function trendWords({ figures, terms, definition, redefined, completed }: Trend): string {
  const changes = redefined.map(({ from }) => formatDay(from))
  const done = completed.map(({ ref, on }) => `${ref} on ${formatDay(on)}`)
  const withheld = figures.filter(({ value }) => value === null).length
  return [
    trendSentence(figures, definition),
    targetSentence(figures.at(-1) ?? null, terms, definition),
    terms.target &&
      terms.tolerance &&
      `Shaded is what counts as reaching it: within ${shownValue(terms.tolerance, definition)}.`,
    changes.length > 0 &&
      `Its definition changed on ${inWords(changes)}, so figures on either side do not compare.`,
    new Set(figures.map(({ period }) => period.from === period.to)).size > 1 &&
      'Some figures are of a single day, others of a longer time.',
    done.length > 0 && `Actions completed: ${inWords(done)}.`,
    figures.some(({ standing }) => standing === 'provisional') && 'Hollow points are provisional.',
    withheld > 0 && `${plural(withheld, 'figure')} ${withheld === 1 ? 'is' : 'are'} withheld (c).`,
  ]
    .filter(Boolean)
    .join(' ')
}
