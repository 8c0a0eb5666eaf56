import { measureByRef } from '../../db/read/measures.ts'
import { attachedTo } from '../../db/read/attached-measures.ts'
import { attachMeasure as decide, type Attaching } from '../domain/attached-measure.ts'
import { refusal } from '../domain/refusal.ts'
import { refusedRecord } from './measured-record.ts'
import type { Command } from './runner.ts'

export interface AttachMeasure extends Omit<Attaching, 'today'> {
  measure: string
}

export const attachMeasure: Command<AttachMeasure> = ({ db }, order) => {
  const measure = measureByRef(db, order.measure)
  if (measure === undefined) return refusal('not-found', { field: 'measure' })
  const attached = attachedTo(db, order.to).filter(({ endedNumber }) => endedNumber === null)
  return (
    refusedRecord(db, order.to) ??
    decide(
      measure,
      attached.map(({ measure }) => measure),
      order,
    )
  )
}
