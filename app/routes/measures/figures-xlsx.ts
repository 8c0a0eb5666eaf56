import { figuresWorkbook } from '../../documents/figures-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onMeasure } from '../../web/on-measure.ts'
import { figuresToWrite } from './figures-to-write.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Figures of a measure as an .xlsx, at the moment looked at. */
export const loader = guarded(onMeasure('read-plan'), async ({ edition, subject, today }) => {
  const as = edition.asAt?.moment ?? today
  const workbook = await figuresWorkbook(figuresToWrite(edition, subject, as))
  return downloadOf(new Uint8Array(workbook), `${subject.ref}-figures-${as}.xlsx`, xlsx)
})
