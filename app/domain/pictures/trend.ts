import { formatDay, type Day } from '../day.ts'
import type { Definition, FigureStanding, Period, Terms } from '../events/measures.ts'
import { targetSentence, trendSentence } from '../measure-sentence.ts'
import { shownValue, toleranceWords } from '../measure-words.ts'
import { inWords, plural } from '../wording.ts'

/** A figure of the whole that stands; its value is null where it is withheld. */
export interface TrendFigure {
  period: Period
  value: number | null
  version: number
  standing: FigureStanding
  /** Worked out of a workforce count, and so of a single day: no part of a line of other figures. */
  counted: boolean
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

/** A trend as it is drawn. */
export interface DrawnTrend extends Trend {
  /** The first day of the definition that its latest figure is by; null for the first one. */
  latestFrom: Day | null
  /** Null where there is none, and where it is by another definition than the latest figure, with which it does not compare. */
  comparable: Terms['baseline']
}

/** As a trend is drawn: without what happened before its first figure. */
export function trendOf({ figures, redefined, completed, ...trend }: Trend): DrawnTrend {
  const inTime = figures.toSorted(({ period: a, version: one }, { period: b, version: other }) =>
    a.to === b.to ? one - other : a.to < b.to ? -1 : 1,
  )
  const begins = inTime[0]?.period.to ?? ''
  const { baseline } = trend.terms
  const versionOn = (day: Day) =>
    redefined.reduce((held, { version, from }) => (from <= day ? Math.max(held, version) : held), 1)
  const latest = inTime.at(-1)?.version ?? 1
  const latestFrom = redefined.find(({ version }) => version === latest)?.from ?? null
  return {
    ...trend,
    figures: inTime,
    redefined: redefined.filter(({ from }) => from > begins),
    completed: completed.filter(({ on }) => on >= begins),
    latestFrom,
    comparable: baseline && versionOn(baseline.on) === latest ? baseline : null,
  }
}

/** Counts of a day beside figures of longer times. */
export const isMixed = (figures: readonly TrendFigure[]): boolean =>
  new Set(figures.map(({ counted }) => counted)).size > 1

/** Where the measure stands and how it came there, against its target, and what has to be known to read it. */
export function trendWords({
  figures,
  terms,
  definition,
  redefined,
  completed,
  comparable,
}: DrawnTrend): string {
  const latest = figures.at(-1) ?? null
  const alike = figures.filter(({ counted }) => counted === latest?.counted)
  const others = figures.filter(({ counted }) => !counted)
  const { baseline } = terms
  const changes = redefined.map(({ from }) => formatDay(from))
  const done = completed.map(({ ref, on }) => `${ref} on ${formatDay(on)}`)
  const withheld = figures.filter(({ value }) => value === null).length
  return [
    trendSentence(alike, definition),
    targetSentence(latest, terms, definition),
    terms.target &&
      terms.tolerance &&
      `Shaded is what counts as reaching it: within ${toleranceWords(terms.tolerance, definition)} of the target.`,
    changes.length > 0 &&
      `Its definition changed on ${inWords(changes)}, so figures on either side do not compare.`,
    baseline &&
      comparable === null &&
      `The baseline, ${shownValue(baseline.value, definition)} on ${formatDay(baseline.on)}, is by another definition and is not drawn.`,
    isMixed(figures) && 'Squares come from workforce counts, each of a single day, and are not in the line.',
    new Set(others.map(({ period }) => period.from === period.to)).size > 1 &&
      'Some figures are of a single day, others of a longer time.',
    done.length > 0 && `Actions completed: ${inWords(done)}.`,
    figures.some(({ standing }) => standing === 'provisional') && 'Hollow points are provisional.',
    withheld > 0 && `${plural(withheld, 'figure')} ${withheld === 1 ? 'is' : 'are'} withheld (c).`,
  ]
    .filter(Boolean)
    .join(' ')
}
