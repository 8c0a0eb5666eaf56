import { addDays, formatDay, type Day } from './day.ts'
import type { Breakdown, Definition, Figure, FigureStanding, Period } from './events/measures.ts'
import type { Event } from './history.ts'
import { breakdownWords, periodWords } from './figure-words.ts'
import { shownValue } from './measure-words.ts'
import { recordExemptMatter } from './exempt-matter.ts'
import type { ExactFigure } from './counts-table.ts'
import { showable, type RecordedTogether } from './figure-suppression.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import { withheldText } from './withheld-figures.ts'

/** One number as somebody gives it: a value, or the numerator and denominator that give it, or none where its source withholds it. */
export interface FigureLine {
  period: Period
  breakdown: Breakdown
  value: number | null
  numerator: number | null
  denominator: number | null
  suppressed: boolean
}

export interface FiguresOrder {
  lines: readonly FigureLine[]
  source: string
  standing: FigureStanding
  note: string
  /** The figure that is corrected: the lines may then also take the place of others of the same period. */
  corrects: string | null
}

/** A figure on record. */
export interface StandingFigure {
  ref: string
  version: number
  from: Day
  to: Day
  brokenBy: Breakdown['by']
  brokenOf: string
  value: number | null
  numerator: number | null
  denominator: number | null
  correctedBy: string | null
  standing: FigureStanding
  /** The workforce count it was worked out of. */
  workforce: string | null
}

/** The measure that the figures are of, with the version of its definition by which they were made. */
export interface MeasuredBy {
  ref: string
  retiredAt: string | null
  smallNumberLimit: number | null
  version: number
  /** The day from which that version holds. */
  from: Day
  definition: Pick<Definition, 'shownAs' | 'decimals'>
}

/** How often there may be a number for the same place: once, unless it is corrected. */
interface OnRecord {
  /** All figures of the measure. */
  figures: readonly StandingFigure[]
  /** The reference of the next figure but so many. */
  nextFigure: (after: number) => string
  /** What was recorded before, oldest first, with the counts that readers are not shown. */
  earlier: readonly RecordedTogether[]
  /** The reference of the next withheld matter. */
  nextMatter: string
  by: string
  today: Day
}

/** What a value is: numerator by denominator, a hundred times that where it is shown as a percentage. Unrounded. */
export const ratio = (
  numerator: number,
  denominator: number,
  { shownAs }: Pick<Definition, 'shownAs'>,
): number => (shownAs === 'per-cent' ? 100 : 1) * (numerator / denominator)

export function recordFigures(measure: MeasuredBy, order: FiguresOrder, on: OnRecord): Event[] | Refusal {
  if (measure.retiredAt !== null) return refusal('measure-retired')
  const refused = linesRefused(measure, order.lines, on.today)
  if (refused) return refused
  const unfit = countedWith(order, on.figures) ?? togetherRefused(measure, order, on.figures)
  if (unfit) return unfit
  const placed = placedIn(measure, order, on.figures)
  if (isRefusal(placed)) return placed
  const fresh = placed.filter(({ line, before }) => before === null || differs(measure, order, line, before))
  if (fresh.length === 0) return refusal('nothing-changed')
  const figures = fresh.map(({ line, before }, at): Figure => ({
    figure: on.nextFigure(at),
    ...line,
    value: valueOf(measure, line),
    corrects: before && before.ref,
  }))
  return recorded(measure, order, figures, on)
}

/** What readers are shown of the figures, and the exact counts of the rest as withheld matter. */
function recorded(
  measure: MeasuredBy,
  { source, standing, note }: FiguresOrder,
  figures: readonly Figure[],
  on: OnRecord,
): Event[] | Refusal {
  const shown = shownOf(measure, figures, on)
  const withheld = figures.filter((_, at) => !shown[at]).flatMap(figure => counted(figure) ?? [])
  const matter = withheld.length === 0 ? [] : withheldMatter(measure, withheldText(withheld), on)
  if (isRefusal(matter)) return matter
  return [
    {
      type: 'figures-recorded',
      says: {
        measure: measure.ref,
        version: measure.version,
        source,
        standing,
        figures: figures.map((figure, at) => (shown[at] ? figure : { ...figure, ...suppressed })),
        note,
        workforce: null,
        matter: matter.length === 0 ? null : on.nextMatter,
      },
    },
    ...matter,
  ]
}

const suppressed = { value: null, numerator: null, denominator: null, suppressed: true }

/** Every figure of the whole alone is shown, and so is every breakdown where there is no small-number limit. */
function shownOf(
  { version, smallNumberLimit }: MeasuredBy,
  figures: readonly Figure[],
  { earlier }: OnRecord,
): boolean[] {
  if (smallNumberLimit === null) return figures.map(figure => !figure.suppressed)
  return showable(
    figures.map((figure): ExactFigure => {
      const { period, breakdown } = figure
      return { period, breakdown, version, counts: counted(figure) }
    }),
    earlier,
    smallNumberLimit,
  ).map((safe, at) => safe && figures[at]?.suppressed !== true)
}

const counted = ({ numerator, denominator, ...figure }: Figure) =>
  numerator === null || denominator === null ? null : { ...figure, numerator, denominator }

function withheldMatter(
  { ref, smallNumberLimit }: MeasuredBy,
  text: string,
  { nextMatter, by, today }: OnRecord,
): Event[] | Refusal {
  return recordExemptMatter(
    nextMatter,
    {
      about: { kind: 'measure', ref },
      class: 'exempt',
      paragraphs: [2],
      balance: `Numbers from 1 to ${String((smallNumberLimit ?? 0) - 1)}, and those that would give them away, could let somebody work out who an individual is. The public learns what it needs from the other figures.`,
      decidedBy: `The small-number rule of ${ref}`,
      reviewOn: addDays(today, 365),
      text,
      file: null,
    },
    { by, today },
  )
}

/** What a workforce count gave is put right by counting again: by hand it could tell what the count withholds. */
function countedWith({ lines, corrects }: FiguresOrder, figures: readonly StandingFigure[]): Refusal | null {
  const isOf = ({ ref, from, to }: StandingFigure) =>
    ref === corrects || lines.some(({ period }) => period.from === from && period.to === to)
  const workforce = figures.find(figure => figure.workforce !== null && isOf(figure))?.workforce
  return workforce ? refusal('figure-of-count', { field: 'to', facts: { name: workforce } }) : null
}

/**
 * Under a small-number limit, what stands beside each other must be of the same periods and in counts: from a value of the
 * whole, or from a quarter beside its months, a part that is withheld could be worked out.
 */
function togetherRefused(
  { smallNumberLimit }: MeasuredBy,
  { lines, corrects }: FiguresOrder,
  figures: readonly StandingFigure[],
): Refusal | null {
  if (smallNumberLimit === null) return null
  const beside = figures
    .filter(figure => figure.correctedBy === null && figure.workforce === null && figure.ref !== corrects)
    .map(figure => ({ ...figure, ...asLine(figure), suppressed: figure.value === null }))
  const all: readonly FigureLine[] = [...beside, ...lines]
  for (const line of lines) {
    const other = all.find(
      other => (isPart(line) || isPart(other)) && overlap(line, other) && !isOfSamePeriod(line, other),
    )
    if (other)
      return refusal('breakdown-overlaps', { field: 'to', facts: { name: periodWords(other.period) } })
    const together = all.filter(other => isOfSamePeriod(line, other))
    const whole = together.find(other => !isPart(other) && !other.suppressed && other.numerator === null)
    if (whole && together.some(isPart))
      return refusal('whole-needs-counts', { field: 'numerator', facts: { name: nameOf(whole) } })
  }
  return null
}

const isPart = ({ breakdown }: Pick<FigureLine, 'breakdown'>) => breakdown.by !== 'none'
const isOfSamePeriod = ({ period: one }: FigureLine, { period: other }: FigureLine) =>
  one.from === other.from && one.to === other.to
const overlap = ({ period: one }: FigureLine, { period: other }: FigureLine) =>
  one.from <= other.to && other.from <= one.to

interface Placed {
  line: FigureLine
  /** The figure in whose place it comes. */
  before: StandingFigure | null
}

/** Each line with the figure it corrects. Without a correction, no line may be where there is a figure already. */
function placedIn(
  measure: MeasuredBy,
  { lines, corrects, note }: FiguresOrder,
  figures: readonly StandingFigure[],
): Placed[] | Refusal {
  const inPlace = new Map(
    figures
      .filter(({ correctedBy, version }) => correctedBy === null && version === measure.version)
      .map(figure => [placeOf(asLine(figure)), figure]),
  )
  if (corrects === null) {
    const taken = lines.find(line => inPlace.has(placeOf(line)))
    if (taken === undefined) return lines.map(line => ({ line, before: null }))
    const figure = inPlace.get(placeOf(taken))?.ref ?? ''
    return refusal('figure-exists', { field: 'to', facts: { figure, name: nameOf(taken) } })
  }
  const wrong = figures.find(({ ref }) => ref === corrects)
  if (wrong === undefined) return refusal('not-found')
  if (wrong.correctedBy !== null)
    return refusal('already-corrected', { facts: { figure: wrong.correctedBy } })
  if (note === '') return refusal('correction-unexplained', { field: 'note' })
  const stays = lines.some(line => placeOf(line) === placeOf(asLine(wrong)))
  const [only, ...others] = lines
  if (stays && wrong.version === measure.version)
    return lines.map(line => ({ line, before: inPlace.get(placeOf(line)) ?? null }))
  // It was of another period, another part or by another definition: then it is put right by itself.
  if (only === undefined || others.length > 0)
    return refusal('correction-elsewhere', { facts: { figure: wrong.ref } })
  const there = inPlace.get(placeOf(only))
  return there === undefined
    ? [{ line: only, before: wrong }]
    : refusal('figure-exists', { field: 'to', facts: { figure: there.ref, name: nameOf(only) } })
}

function linesRefused(measure: MeasuredBy, lines: readonly FigureLine[], today: Day): Refusal | null {
  const places = new Set<string>()
  for (const line of lines) {
    if (places.has(placeOf(line)))
      return refusal('line-twice', { field: 'lines', facts: { name: nameOf(line) } })
    places.add(placeOf(line))
    const refused = lineRefused(measure, line, today)
    if (refused) return refused
  }
  const breakdowns = Map.groupBy(lines, ({ period, breakdown }) =>
    [period.from, period.to, breakdown.by].join(' '),
  )
  if ([...breakdowns.values()].some(parts => parts.length > mostParts))
    return refusal('too-many-parts', { field: 'lines' })
  return lines.length === 0 ? refusal('figure-missing', { field: 'value' }) : null
}

/** What gives what away is looked for among them all. */
const mostParts = 40

function lineRefused(measure: MeasuredBy, line: FigureLine, today: Day): Refusal | null {
  const { period, breakdown, value, numerator, denominator, suppressed } = line
  const isWhole = breakdown.by === 'none'
  const facts = { name: nameOf(line) }
  const wrong = (name: Parameters<typeof refusal>[0], field: string) =>
    refusal(name, { field: isWhole ? field : 'lines', facts })
  if (period.to < period.from) return refusal('ends-before-it-begins', { field: 'from' })
  if (period.to > today) return refusal('in-the-future', { field: 'to' })
  if (period.to < measure.from)
    return refusal('before-its-definition', {
      field: 'version',
      facts: { name: String(measure.version), day: formatDay(measure.from) },
    })
  if (suppressed) return null
  if ((numerator === null) !== (denominator === null))
    return wrong('half-a-ratio', numerator === null ? 'numerator' : 'denominator')
  if (numerator === null || denominator === null) {
    if (value === null) return wrong('figure-missing', 'value')
    if (!isWhole && measure.smallNumberLimit !== null) return wrong('breakdown-needs-counts', 'lines')
    return null
  }
  if (numerator < 0) return wrong('less-than-nothing', 'numerator')
  if (denominator < 0) return wrong('less-than-nothing', 'denominator')
  if (denominator === 0) return wrong('denominator-zero', 'denominator')
  const worked = shownValue(ratio(numerator, denominator, measure.definition), measure.definition)
  if (value !== null && shownValue(value, measure.definition) !== worked)
    return refusal('value-differs', {
      field: isWhole ? 'value' : 'lines',
      facts: { ...facts, value: worked },
    })
  return null
}

function differs(measure: MeasuredBy, { standing }: FiguresOrder, line: FigureLine, before: StandingFigure) {
  return (
    placeOf(line) !== placeOf(asLine(before)) ||
    before.version !== measure.version ||
    before.standing !== standing ||
    before.numerator !== line.numerator ||
    before.denominator !== line.denominator ||
    before.value !== valueOf(measure, line)
  )
}

const valueOf = ({ definition }: MeasuredBy, { value, numerator, denominator, suppressed }: FigureLine) => {
  if (suppressed) return null
  return numerator === null || denominator === null ? value : ratio(numerator, denominator, definition)
}

const asLine = ({ from, to, brokenBy, brokenOf }: StandingFigure) => ({
  period: { from, to },
  breakdown: { by: brokenBy, of: brokenOf },
})

/** What a figure is of, in words that are the same for the same. */
const placeOf = ({ period, breakdown }: Pick<FigureLine, 'period' | 'breakdown'>): string =>
  [period.from, period.to, breakdown.by, breakdown.of.toLowerCase()].join(' ')

const nameOf = ({ period, breakdown }: FigureLine): string =>
  breakdown.by === 'none' ? periodWords(period) : `${breakdownWords(breakdown)}, ${periodWords(period)}`
