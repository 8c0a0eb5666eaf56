import { startsAGrade } from './judgement-areas.ts'
import type { Cell, Line } from './page-lines.ts'

export type ColumnCell = Cell & {
  page: number
  baseline: number
  /** Down the document, pages one below the other. */
  down: number
  size: number
}

export type Columns = { areas: ColumnCell[]; grades: ColumnCell[] }

/** The cells of the table's two columns, up to the first line that runs from one into the other; null without a table. */
export function judgementColumns(lines: Line[]): Columns | null {
  const early = lines.filter(line => line.page <= 3)
  const head = early.findIndex(isHead)
  const firstGrade = early.findIndex((line, i) => i > head && gradeCell(line))
  const first = early[firstGrade]
  if (!first) return null
  const tableEnd = early.findIndex((line, i) => i > firstGrade && line.x < 200 && line.right > 480)
  const table = early.slice(firstGrade, tableEnd < 0 ? undefined : tableEnd)
  // A head may stand further right than the grades under it.
  const gradeX = Math.min(...table.flatMap(line => gradeCell(line)?.x ?? []))
  const columns: Columns = { areas: [], grades: [] }
  for (const line of early.slice(head >= 0 ? head + 1 : areaStart(early, firstGrade, gradeX))) {
    if (crosses(line, gradeX)) break
    const { page, baseline, size } = line
    for (const cell of line.cells) {
      const placed = { ...cell, page, baseline, down: page * 2000 + baseline, size }
      if (cell.x < gradeX - 12) columns.areas.push(placed)
      else columns.grades.push(placed)
    }
  }
  return columns
}

const isHead = ({ cells: [area, grade] }: Line) =>
  /^judgements?$/i.test(area?.text ?? '') && /^grades?$/i.test(grade?.text ?? '')

/** A grade stands in the right half of the page, last on its line. */
function gradeCell(line: Line): Cell | undefined {
  const last = line.cells.at(-1)
  return last && last.x > 230 && startsAGrade(last.text) ? last : undefined
}

/** Without a head: back over the lines above the first grade that stay in the left column and close to it. */
function areaStart(lines: Line[], firstGrade: number, gradeX: number): number {
  let start = firstGrade
  const top = lines[firstGrade]
  while (start > 0 && top) {
    const above = lines[start - 1]
    if (!above || crosses(above, gradeX) || above.page !== top.page) break
    if (top.baseline - above.baseline > 1.3 * top.size || above.size !== top.size) break
    start--
  }
  return start
}

const crosses = (line: Line, gradeX: number) =>
  line.cells.some(cell => cell.x < gradeX - 12 && cell.right > gradeX + 6)
