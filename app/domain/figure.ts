import { addDays, type Day } from './day.ts'
import type { Figure } from './events/measures.ts'
import type { ExactFigure } from './counts-table.ts'
import { recordExemptMatter } from './exempt-matter.ts'
import { linesRefused } from './figure-lines-refused.ts'
import { placedIn } from './figure-place.ts'
import { showable, type RecordedTogether } from './figure-suppression.ts'
import { valueOf } from './figure-value.ts'
import {
  asLine,
  placeOf,
  type FigureLine,
  type FiguresOrder,
  type MeasuredBy,
  type StandingFigure,
} from './figures-order.ts'
import { countedWith, togetherRefused } from './figures-together.ts'
import type { Event } from './history.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import { withheldText } from './withheld-figures.ts'

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

export function recordFigures(measure: MeasuredBy, order: FiguresOrder, on: OnRecord): Event[] | Refusal {
  if (measure.retiredAt !== null) return refusal('measure-retired')
  const refused =
    linesRefused(measure, order.lines, on.today) ??
    countedWith(order, on.figures) ??
    togetherRefused(measure, order, on.figures)
  if (refused) return refused
  const placed = placedIn(measure, order, on.figures)
  if (isRefusal(placed)) return placed
  const fresh = placed.filter(({ line, before }) => before === null || differs(measure, order, line, before))
  if (fresh.length === 0) return refusal('nothing-changed')
  const figures = fresh.map(({ line, before }, at): Figure => ({
    figure: on.nextFigure(at),
    ...line,
    value: valueOf(line, measure.definition),
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

/** Which can be shown: all of them where there is no small-number limit. */
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

function differs(measure: MeasuredBy, { standing }: FiguresOrder, line: FigureLine, before: StandingFigure) {
  return (
    placeOf(line) !== placeOf(asLine(before)) ||
    before.version !== measure.version ||
    before.standing !== standing ||
    before.numerator !== line.numerator ||
    before.denominator !== line.denominator ||
    before.value !== valueOf(line, measure.definition)
  )
}
