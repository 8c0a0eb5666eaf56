import writeXlsxFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node'
import { escapedText } from './escaped-text.ts'
import type { OutCell, OutSheet } from './out-sheet.ts'

/** What the document thread does for `xlsxOf`. */
export async function workbookFile(sheets: OutSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, columns, rows, frozenRows }): Sheet<Buffer> => ({
    sheet: name,
    columns,
    data: rows.map(row => row.map(cellOf)),
    ...(frozenRows !== undefined && { stickyRowsCount: frozenRows }),
  }))
  return await writeXlsxFile(written).toBuffer()
}

function cellOf(cell: OutCell): Cell {
  if (cell === null) return null
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'number') return { type: Number, value: cell }
  const fill = cell.fill === undefined ? {} : { backgroundColor: `#${cell.fill}` }
  if ('day' in cell) return { type: Date, value: new Date(cell.day), format: 'dd/mm/yyyy', ...fill }
  if ('number' in cell) return { type: Number, value: cell.number, ...fill }
  return { ...textCell(cell.text), ...fill, ...(cell.bold && { fontWeight: 'bold' as const }) }
}

/** Said to be text, so that what begins with a sign of a formula is none. */
const textCell = (text: string): CellObject => ({
  type: String,
  value: escapedText(text),
  wrap: true,
  alignVertical: 'top',
})
