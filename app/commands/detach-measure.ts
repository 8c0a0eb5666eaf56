import { attachedTo } from '../../db/read/attached-measures.ts'
import { detachMeasure as decide } from '../domain/attached-measure.ts'
import type { MeasuredRecord } from '../domain/events/measures.ts'
import { refusedRecord } from './measured-record.ts'
import type { Command } from './runner.ts'

export interface DetachMeasure {
  measure: string
  to: MeasuredRecord
  reason: string
}

export const detachMeasure: Command<DetachMeasure> = ({ db }, order) => {
  const attached = attachedTo(db, order.to).filter(({ endedNumber }) => endedNumber === null)
  return (
    refusedRecord(db, order.to) ??
    decide(
      order.measure,
      attached.map(({ measure }) => measure),
      order,
    )
  )
}
