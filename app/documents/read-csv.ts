import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { csvOptions, recordOptions, type CsvOptions } from './csv-delimiter.ts'
import { csvText } from './csv-cell.ts'
import { SheetLimits, WorkbookLimits } from './sheet-limits.ts'
import { decodedText } from './text-encoding.ts'
import { WorkbookRefused, type Row, type Workbook } from './workbook.ts'

/** Reads delimited text as Excel would number it: row 3 is the third record, whatever lines it takes. */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const { text, options } = parted(decodedText(bytes))
  const name = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'Sheet1'
  return { kind: 'csv', sheets: [{ name, rows: rowsOf(text, options, name), hidden: false }] }
}

function parted(text: string): { text: string; options: CsvOptions } {
  if (/\0|^\s*(<!doctype|<html|<\?xml|%PDF-|\{\\rtf)/i.test(text))
    throw new WorkbookRefused(
      'not-a-workbook',
      'The file is not an Excel workbook (.xlsx) or a CSV file. Save it as one of those.',
    )
  // Excel's own first line for "these cells are parted by"; it is no row.
  const said = /^sep=([,;\t|])(?:\r\n|\n|\r)/i.exec(text)
  if (said?.[1] !== undefined)
    return { text: text.slice(said[0].length), options: { delimiter: said[1], relax_quotes: true } }
  return { text, options: csvOptions(text) }
}

function rowsOf(text: string, options: CsvOptions, name: string): Row[] {
  const limits = new SheetLimits(name, new WorkbookLimits())
  const rows: Row[] = []
  let number = 0
  const on_record = (record: string[]) => {
    number++
    const cells = record.map(cell => (cell === '' ? null : limits.cell({ text: csvText(cell) })))
    const width = cells.findLastIndex(cell => cell !== null) + 1
    if (width === 0) return null
    limits.row(number)
    limits.column(width)
    rows.push({ number, cells: cells.slice(0, width) })
    return null
  }
  try {
    parse(text, { ...recordOptions, ...options, on_record })
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    // A quotation mark in the midst of a cell, below the records looked at first.
    if (!options.relax_quotes) return rowsOf(text, { ...options, relax_quotes: true }, name)
    throw new WorkbookRefused(
      'damaged',
      `A quotation mark opens in row ${number + 1} and is never closed. Take it out or close it, and save the file again.`,
    )
  }
  return rows
}
