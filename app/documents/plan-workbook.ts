import type { Day } from '../domain/day.ts'
import { cutHere, writtenColumns, type WrittenColumn } from '../domain/plan-columns.ts'
import { mostLettersInCell, type OutCell } from './out-sheet.ts'
import { csvOf, xlsxOf } from './write-workbook.ts'

/** An action as a spreadsheet shows it: names for references, several in one cell with a semicolon between. */
export type SheetLine = Record<WrittenColumn, string | { day: Day } | null>

const widths: Partial<Record<WrittenColumn, number>> = {
  title: 50,
  detail: 60,
  successMeasure: 40,
  points: 24,
}
const headings = writtenColumns.map(({ heads: [ours] }) => ours)

/** The plan as an .xlsx of one sheet; without lines it is a blank template to fill. */
export async function planWorkbook(lines: readonly SheetLine[], template: boolean): Promise<Buffer> {
  const shown = writtenColumns.filter(({ goes }) => goes === 'both' || !template)
  const heading = shown.map(({ heads: [ours] }) => ({ text: ours, bold: true, fill: 'DDEBEA' }) as const)
  return await xlsxOf([
    {
      name: 'Plan',
      columns: shown.map(({ key }) => ({ width: widths[key] ?? 18 })),
      rows: [heading, ...lines.map(line => shown.map(({ key }) => fitting(line[key])))],
      frozenRows: 1,
    },
  ])
}

/** The same as a .csv, days as `31/03/2026`. */
export function planTable(lines: readonly SheetLine[]): string {
  const text = (cell: SheetLine[WrittenColumn]) =>
    cell === null ? '' : typeof cell === 'string' ? cell : cell.day.split('-').reverse().join('/')
  return csvOf([headings, ...lines.map(line => writtenColumns.map(({ key }) => text(line[key])))])
}

/** A cell of Excel holds less than an action may say; the .csv has all of it. */
function fitting(cell: SheetLine[WrittenColumn]): OutCell {
  if (typeof cell !== 'string' || cell.length <= mostLettersInCell) return cell
  return cell.slice(0, mostLettersInCell - cutHere.length).toWellFormed() + cutHere
}
