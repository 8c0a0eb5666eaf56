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
  if (/([,;\t|])\1{16384}/.test(text))
    throw new WorkbookRefused(
      'too-many-columns',
      'A row has more columns than Excel has. Save a copy with only the columns needed.',
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
    limits.number(number)
    const width = record.findLastIndex(cell => cell !== '') + 1
    if (width === 0) return null
    limits.row(number)
    limits.column(width)
    const cells = record.slice(0, width)
    rows.push({
      number,
      cells: cells.map(cell => (cell === '' ? null : limits.cell({ text: csvText(cell) }))),
    })
    return null
  }
  try {
    parse(text, { ...recordOptions, ...options, on_record })
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    if (problem.code === 'CSV_MAX_RECORD_SIZE')
      throw new WorkbookRefused(
        'damaged',
        `Row ${number + 1} is longer than a million letters. Look for a quotation mark that is never closed.`,
      )
    // A quotation mark in the midst of a cell, below the records looked at first.
    if (!options.relax_quotes) return rowsOf(text, { ...options, relax_quotes: true }, name)
    throw new WorkbookRefused(
      'damaged',
      `A quotation mark opens in row ${number + 1} and is never closed. Take it out or close it, and save the file again.`,
    )
  }
  return rows
}
