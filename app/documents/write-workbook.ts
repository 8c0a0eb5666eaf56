import { csvCell } from './csv-cell.ts'
import { inThread, Unfinished } from './document-thread.ts'
import type { OutSheet } from './out-sheet.ts'

/**
 * An .xlsx. Throws for what Excel cannot hold: a text longer than `mostLettersInCell`, a number that is not finite, a
 * sheet's name that it does not take, and more than can be written in 9 seconds (from some 300,000 cells on).
 */
export async function xlsxOf(sheets: OutSheet[]): Promise<Buffer> {
  const file = await inThread({ do: 'write-workbook', sheets })
  if (file instanceof Uint8Array) return Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const why = file instanceof Unfinished ? file.message : 'it is no file'
  throw new Error(`The workbook holds what Excel cannot, or too much: ${why}`)
}

/** A .csv: UTF-8 with its mark, CRLF, and nothing that a spreadsheet would run. `readWorkbook` gives the same texts back. */
export const csvOf = (rows: string[][]): string =>
  '\ufeff' + rows.map(row => row.map(csvCell).join(',') + '\r\n').join('')
