import type { Breakdown, Period } from './events/measures.ts'
import { breakdownWords, periodWords, whenWords } from './figure-words.ts'
import { largestStep, stepValue, type FigureStep, type Scale } from './figure-steps.ts'

/** One of two figures that stand side by side. */
export interface SideFigure {
  ref: string
  measure: string
  /** Of the measure. */
  name: string
  breakdown: Breakdown
  period: Period
  version: number
  /** As its definition shows it; null where it is withheld. */
  shown: string | null
  /** The figure that corrected it. */
  correctedBy: string | null
}

/** A sentence that begins with the name of a measure, which is a link to it. */
export interface MeasureSentence {
  measure: string
  name: string
  words: string
}

/** `Average caseload, East, 12 August 2026 (OB-0044)` */
export const sideHeading = (side: SideFigure): string => `${sideWords(side)} (${side.ref})`
export const sideWords = ({ name, breakdown, period }: SideFigure): string =>
  [name, ...partOf(breakdown), periodWords(period)].join(', ')

const partOf = (breakdown: Breakdown) => (breakdown.by === 'none' ? [] : [breakdownWords(breakdown)])

/** What the two say: of one measure in one sentence, the earlier first. */
export function sidesWords(first: SideFigure, second: SideFigure): MeasureSentence[] {
  const isOne =
    first.measure === second.measure && sameWords(partOf(first.breakdown), partOf(second.breakdown))
  if (!isOne)
    return [first, second].map(side => ({
      ...named(side),
      words: `${part(side)} was ${valueOf(side)} ${whenWords(side.period)}.`,
    }))
  const [early, late] = inTime(first, second)
  const [when, then] = [whenWords(early.period), whenWords(late.period)]
  const words =
    when !== then
      ? `was ${valueOf(early)} ${when} and is ${valueOf(late)} ${then}.`
      : early.version === late.version
        ? `was ${valueOf(early)} ${when} until it was corrected, and ${late.correctedBy === null ? 'is' : 'was'} ${valueOf(late)} ${late.correctedBy === null ? 'since' : 'after that, until it was corrected again'}.`
        : `is ${valueOf(early)} ${when} by definition ${String(early.version)}, and ${valueOf(late)} by definition ${String(late.version)}.`
  return [{ ...named(early), words: `${part(early)} ${words}` }]
}

const named = ({ measure, name }: SideFigure) => ({ measure, name })
const part = ({ breakdown }: SideFigure) =>
  partOf(breakdown)
    .map(of => `, ${of},`)
    .join('')
const valueOf = ({ shown }: SideFigure) => shown ?? 'withheld'
const sameWords = (one: string[], other: string[]) => one.join() === other.join()

function inTime(first: SideFigure, second: SideFigure): [SideFigure, SideFigure] {
  const [one, other] = [first.period.to, second.period.to]
  const isLater =
    one === other
      ? first.version === second.version
        ? recordedAt(first) > recordedAt(second)
        : first.version > second.version
      : one > other
  return isLater ? [second, first] : [first, second]
}

/** References of figures are given one after the other. */
const recordedAt = ({ ref }: SideFigure) => Number(ref.slice('OB-'.length))

/** What has to be known of two figures: that a definition changed between them, and what moved the number most. */
export function notesOn(
  first: SideFigure,
  second: SideFigure,
  steps: readonly FigureStep[],
  scale: Scale,
): string[] {
  const largest = largestStep(steps)
  return [
    ...(first.measure === second.measure && first.version !== second.version
      ? [
          `Its definition changed: one is by definition ${String(first.version)}, the other by definition ${String(second.version)}, so part of the difference may lie in what is counted.`,
        ]
      : []),
    ...(largest === null
      ? []
      : [
          `What moves it most: ${lowered(largest.words)}, from ${stepValue(largest.from, scale)} to ${stepValue(largest.to, scale)}.`,
        ]),
  ]
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
