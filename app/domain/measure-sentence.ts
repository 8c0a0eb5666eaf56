import { formatDay } from './day.ts'
import type { Breakdown, Definition, FigureStanding, Period, Terms } from './events/measures.ts'
import { whenWords } from './figure-words.ts'
import { reachedWords, shownValue, valueWithUnit } from './measure-words.ts'
import { reachesTarget } from './measure-standing.ts'

/** A figure of the whole that stands. */
interface WholeFigure {
  period: Period
  value: number | null
  version: number
  standing: FigureStanding
}

/** Of the figures of a measure those of the whole that no other has taken the place of. */
export const wholeFigures = <
  Figure extends WholeFigure & { breakdown: Breakdown; correctedBy: string | null },
>(
  figures: readonly Figure[],
): Figure[] => figures.filter(({ breakdown, correctedBy }) => breakdown.by === 'none' && correctedBy === null)

type Shown = Pick<Definition, 'shownAs' | 'decimals' | 'unit'>

/** `21.0 cases for each full-time equivalent for September 2026, down from 23.4 for January 2026, the first by this definition.` */
export function trendSentence(figures: readonly WholeFigure[], definition: Shown): string {
  const inTime = figures.toSorted(inTimeOrder)
  const latest = inTime.at(-1)
  if (latest === undefined) return 'No figure has been recorded yet.'
  if (latest.value === null) return `The figure ${whenWords(latest.period)} is withheld.`
  const first = inTime.find(({ value, version }) => value !== null && version === latest.version)
  const provisional = latest.standing === 'provisional' ? ' (provisional)' : ''
  const is = `${valueWithUnit(latest.value, definition)} ${whenWords(latest.period)}${provisional}`
  if (first === undefined || first === latest || first.value === null) return `${is}.`
  const was = `${shownValue(first.value, definition)} ${whenWords(first.period)}, the first by this definition`
  const [now, then] = [shownValue(latest.value, definition), shownValue(first.value, definition)]
  if (now === then) return `${is}, the same as ${was}.`
  return `${is}, ${latest.value < first.value ? 'down' : 'up'} from ${was}.`
}

const inTimeOrder = (a: WholeFigure, b: WholeFigure) =>
  a.period.to === b.period.to ? a.version - b.version : a.period.to < b.period.to ? -1 : 1

/** `The target is 18.0 by 31 March 2027: not reached.` Empty where there is none. */
export function targetSentence(
  latest: Pick<WholeFigure, 'value' | 'standing'> | null,
  terms: Pick<Terms, 'target' | 'direction' | 'tolerance'>,
  definition: Shown,
): string {
  const { target } = terms
  if (target === null) return ''
  const is = `The target is ${shownValue(target.value, definition)} by ${formatDay(target.by)}`
  if (latest === null || latest.value === null) return `${is}.`
  return `${is}: ${reachedWords(reachesTarget(terms, latest.value) === true, latest.standing).toLowerCase()}.`
}
