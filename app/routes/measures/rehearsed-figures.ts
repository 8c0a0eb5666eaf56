import { recordFigures } from '../../commands/record-figures.ts'
import { step, type Step, type Together } from '../../commands/runner.ts'
import type { FigureLine } from '../../domain/figures-order.ts'
import { periodWords } from '../../domain/figure-words.ts'
import { figureKey, type ReadFigure } from '../../domain/figure-row.ts'
import type { CellProblem } from '../../domain/plan-row.ts'
import { wordsFor } from '../../domain/refusal.ts'
import { fingerprintOf } from '../../web/fingerprint.ts'
import type { Edition } from '../../../db/editions.ts'
import { figuresOf, versionsOf, type FigureRow, type MeasureRow } from '../../../db/read/measures.ts'
import type { FiguresDraft } from './on-figures-import.ts'
import { readFigures } from './read-figures.ts'

interface Rehearsing {
  edition: Edition
  subject: MeasureRow
  carryOutTogether: (steps: readonly Step[], rehearsal: boolean) => Together
}

/** Stands for the reason that is asked for beside the corrections, once they are seen. */
const reasonToCome = 'To be said'

/** What would be recorded of a table, decided by the very rules that will record it, and left undone. */
export function rehearsedFigures({ edition, subject, carryOutTogether }: Rehearsing, draft: FiguresDraft) {
  const definition =
    versionsOf(edition.db, subject.ref).find(({ version }) => version === draft.version)?.definition ??
    subject.definition
  const read = readFigures(draft.workbook, { ...definition, frequency: subject.frequency })
  const standing = new Map(
    figuresOf(edition.db, subject.ref)
      .filter(({ version, correctedBy }) => version === draft.version && correctedBy === null)
      .map(figure => [keyOf(figure), figure]),
  )
  const stepsWith = (figures: readonly ReadFigure[], note: string) => stepsOf(draft, figures, standing, note)
  const whole = stepsWith(read.figures, reasonToCome)
  const together = carryOutTogether(whole, true)
  const refused = together.refused.filter(({ refusal }) => refusal.refused !== 'nothing-changed')
  return {
    ...read,
    definition,
    standing,
    together,
    problems: [...read.problems, ...(refused.length > 0 ? rowsRefused() : [])].toSorted(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    fingerprint: fingerprintOf(together.events),
    /** The steps that change something, with the reason for corrections. */
    stepsFor: (note: string) =>
      stepsWith(read.figures, note).filter((_, at) => !together.refused.some(one => one.at === at)),
  }

  /** A rule refuses a table as a whole; row by row it shows which it meant. */
  function rowsRefused(): CellProblem[] {
    const alone = carryOutTogether(
      read.figures.flatMap(figure => stepsWith([figure], reasonToCome)),
      true,
    ).refused.filter(({ refusal }) => refusal.refused !== 'nothing-changed')
    if (alone.length === 0)
      return refused.map(({ refusal }) => ({ row: 0, column: 0, value: '', message: wordsFor(refusal) }))
    const column = Math.max(read.columns.indexOf('period'), read.columns.indexOf('from'), 0)
    return alone.flatMap(({ at, refusal }) => {
      const figure = read.figures[at]
      if (figure === undefined) return []
      return { row: figure.row, column, value: periodWords(figure.period), message: wordsFor(refusal) }
    })
  }
}

/** A deed for the provisional figures and one for the final ones: what is said of figures is said of all in one event. */
function stepsOf(
  { measure, version, source, standing }: FiguresDraft,
  figures: readonly ReadFigure[],
  onRecord: ReadonlyMap<string, FigureRow>,
  note: string,
): Step[] {
  return [...Map.groupBy(figures, figure => figure.standing ?? standing)].map(([standing, together]) => {
    const corrects = together.flatMap(figure => onRecord.get(figureKey(figure))?.ref ?? [])[0] ?? null
    return step('record-figures', recordFigures, {
      ...{ measure, version, source, standing, note, corrects },
      lines: together.map(lineOf),
    })
  })
}

const lineOf = ({
  period,
  breakdown,
  value,
  numerator,
  denominator,
  suppressed,
}: ReadFigure): FigureLine => ({
  ...{ period, breakdown, value, numerator, denominator, suppressed },
})

const keyOf = ({ from, to, brokenBy, brokenOf }: FigureRow) =>
  figureKey({ period: { from, to }, breakdown: { by: brokenBy, of: brokenOf } })
