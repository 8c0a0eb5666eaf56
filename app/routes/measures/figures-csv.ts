import { figuresTable } from '../../documents/figures-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onMeasure } from '../../web/on-measure.ts'
import { figuresToWrite } from './figures-to-write.ts'

/** Figures of a measure as a .csv, at the moment looked at. */
export const loader = guarded(onMeasure('read-plan'), ({ edition, subject, today }) => {
  const as = edition.asAt?.moment ?? today
  const table = figuresTable(figuresToWrite(edition, subject, as))
  return downloadOf(
    new TextEncoder().encode(table),
    `${subject.ref}-figures-${as}.csv`,
    'text/csv; charset=utf-8',
  )
})
