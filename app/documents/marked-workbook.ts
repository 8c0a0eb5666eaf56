import { markFill } from '../domain/plan-sheet.ts'
import { columnLetters } from './cell-reference.ts'
import { mostLettersInCell, type OutCell, type OutSheet } from './out-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import type { Cell, Sheet, Workbook } from './workbook.ts'
import { xlsxOf } from './write-workbook.ts'

/** What is wrong with a cell: `sheet` by its name, `row` and `column` as the spreadsheet numbers them, from 1. */
export type Mark = { sheet: string; row: number; column: number; message: string }

/**
 * A copy of what was read (texts, days, numbers, fills) with the marked cells filled, behind a sheet that lists what is
 * wrong with them. Formulas come out as their results; a hidden sheet comes out to be seen.
 */
export async function markedWorkbook(workbook: Workbook, marks: Mark[]): Promise<Buffer> {
  const [first = 'Problems', ...names] = sheetNames(['Problems', ...workbook.sheets.map(({ name }) => name)])
  const copies = workbook.sheets.map((sheet, i) => copyOf(sheet, names[i] ?? sheet.name, marks))
  return await xlsxOf([problemsOf(workbook, marks, first), ...copies])
}

function problemsOf({ sheets }: Workbook, marks: Mark[], name: string): OutSheet {
  const heads = ['Sheet', 'Row', 'Column', 'Value', 'What is wrong']
  const rows = marks.map(({ sheet, row, column, message }): OutCell[] => {
    const read = sheets.find(one => one.name === sheet)?.rows.find(one => one.number === row)?.cells[
      column - 1
    ]
    return [sheet, row, columnLetters(column), read ? copiedCell(read) : null, message]
  })
  return {
    name,
    columns: [{ width: 20 }, { width: 8 }, { width: 8 }, { width: 40 }, { width: 60 }],
    rows: [heads.map(text => ({ text, bold: true as const })), ...rows],
    frozenRows: 1,
  }
}

function copyOf(sheet: Sheet, name: string, marks: Mark[]): OutSheet {
  const rows: (FilledCell | null)[][] = []
  for (const { number, cells } of sheet.rows) {
    while (rows.length < number - 1) rows.push([])
    rows[number - 1] = cells.map(cell => cell && copiedCell(cell))
  }
  for (const { row, column } of marks.filter(mark => mark.sheet === sheet.name)) {
    while (rows.length < row) rows.push([])
    const cells = rows[row - 1] ?? []
    while (cells.length < column) cells.push(null)
    cells[column - 1] = { ...(cells[column - 1] ?? { text: '' }), fill: markFill }
  }
  return { name, columns: [], rows }
}

type FilledCell = Exclude<OutCell, string | number | null>

function copiedCell({ text, day, number, fill }: Cell): FilledCell {
  const filled = fill === undefined ? {} : { fill }
  if (day !== undefined) return { day, ...filled }
  if (number !== undefined) return { number, ...filled }
  // Only a CSV file holds texts that Excel could not.
  const fits = text.length <= mostLettersInCell ? text : `${text.slice(0, mostLettersInCell - 1)}…`
  return { text: fits, ...filled }
}
