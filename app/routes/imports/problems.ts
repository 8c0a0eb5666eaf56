import { markedWorkbook } from '../../documents/marked-workbook.ts'
import { downloadOf } from '../../web/download.ts'
import { guarded } from '../../web/guard.ts'
import { onImport } from './on-import.ts'
import { rehearsed } from './rehearsed.ts'

const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The same sheets, with what is to be mended marked and listed first. */
export const loader = guarded(onImport, async access => {
  const { workbook, sheet, problems, name } = rehearsed(access)
  const marks = problems
    .filter(({ row }) => row > 0)
    .map(({ row, column, message }) => ({ sheet: sheet.name, row, column: column + 1, message }))
  const marked = await markedWorkbook(workbook, marks)
  return downloadOf(new Uint8Array(marked), `${name.replace(/\.\w+$/, '')}-to-mend.xlsx`, mime)
})
