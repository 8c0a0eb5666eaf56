import writeXlsxFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node'
import type { Day } from '../domain/day.ts'
import { csvCell } from './csv-cell.ts'
import { escapedText } from './escaped-text.ts'

/** A cell to write. Text stays text whatever it begins with, and is never a formula. `fill` is `RRGGBB`. */
export type OutCell =
  | string
  | number
  | { day: Day; fill?: string }
  | { number: number; fill?: string }
  | { text: string; bold?: true; fill?: string }
  | null

/** `width` in letters. `name` as Excel allows it: `sheetNames` makes such names. */
export type OutSheet = {
  name: string
  columns: { width?: number }[]
  rows: OutCell[][]
  frozenRows?: number
}

/** What one cell of Excel holds. */
export const mostLettersInCell = 32_767

/** An .xlsx. Throws for a text longer than `mostLettersInCell` and for a number that is not finite. */
export async function xlsxOf(sheets: OutSheet[]): Promise<Buffer> {
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
  if (typeof cell === 'number') return numberCell(cell)
  const fill = cell.fill === undefined ? {} : { backgroundColor: `#${cell.fill}` }
  if ('day' in cell) return { type: Date, value: new Date(cell.day), format: 'dd/mm/yyyy', ...fill }
  if ('number' in cell) return { ...numberCell(cell.number), ...fill }
  return { ...textCell(cell.text), ...fill, ...(cell.bold && { fontWeight: 'bold' as const }) }
}

function textCell(text: string): CellObject {
  if (text.length > mostLettersInCell) throw new RangeError('A cell of Excel holds at most 32,767 letters')
  return { type: String, value: escapedText(text), wrap: true, alignVertical: 'top' }
}

function numberCell(number: number): CellObject {
  if (!Number.isFinite(number)) throw new RangeError('A cell of Excel holds finite numbers only')
  return { type: Number, value: number }
}

/** A .csv: UTF-8 with its mark, CRLF, and nothing that a spreadsheet would run. `readWorkbook` gives the same texts back. */
export const csvOf = (rows: string[][]): string =>
  '\ufeff' + rows.map(row => row.map(csvCell).join(',') + '\r\n').join('')
