import { exemptMatterByRef } from '../../db/read/exempt-matters.ts'
import { figuresOf, measureByRef, versionsOf, type FigureRow } from '../../db/read/measures.ts'
import { nextReference } from '../../db/read/references.ts'
import type { Connection } from '../../db/connection.ts'
import type { RecordedTogether } from '../domain/figure-suppression.ts'
import { recordFigures as decide } from '../domain/figure.ts'
import type { FiguresOrder } from '../domain/figures-order.ts'
import { refusal } from '../domain/refusal.ts'
import { withheldCounts } from '../domain/withheld-figures.ts'
import type { Command } from './runner.ts'

export interface RecordFigures extends FiguresOrder {
  measure: string
  /** By which version of its definition they were made. */
  version: number
}

export const recordFigures: Command<RecordFigures> = ({ db }, order) => {
  const measure = measureByRef(db, order.measure)
  const version = versionsOf(db, order.measure).find(({ version }) => version === order.version)
  if (measure === undefined || version === undefined) return refusal('not-found', { field: 'version' })
  const figures = figuresOf(db, measure.ref)
  return decide({ ...measure, ...version, ref: measure.ref }, order, {
    figures,
    nextFigure: after => nextReference(db, 'figure', after),
    earlier: recordedTogether(db, figures),
    nextMatter: nextReference(db, 'exempt_matter'),
    by: order.by,
    today: order.today,
  })
}

/** Figures by the event that recorded them, oldest first. The live edition holds what readers are not shown. */
function recordedTogether(db: Connection, figures: readonly FigureRow[]): RecordedTogether[] {
  const matters = new Set(figures.flatMap(({ matter }) => matter ?? []))
  const withheld = new Map(
    [...matters].flatMap(ref => [...withheldCounts(exemptMatterByRef(db, ref)?.text ?? '')]),
  )
  const inOrder = figures.toSorted((one, other) => one.number - other.number)
  return [...Map.groupBy(inOrder, ({ number }) => number).values()].map(together =>
    together.map(({ ref, version, from, to, brokenBy, brokenOf, numerator, denominator, suppressed }) => ({
      period: { from, to },
      breakdown: { by: brokenBy, of: brokenOf },
      version,
      counts:
        numerator === null || denominator === null ? (withheld.get(ref) ?? null) : { numerator, denominator },
      shown: !suppressed,
    })),
  )
}
