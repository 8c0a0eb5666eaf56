import type { Framework } from '../domain/framework.ts'
import { areaPrinted, gradePrinted, startsAGrade } from './judgement-areas.ts'
import { joinedText } from './joined-text.ts'
import type { Cell, Line } from './page-lines.ts'
import type { NotUnderstood, ReadJudgement } from './report.ts'

type PlacedCell = Cell & {
  page: number
  /** Down the document, pages one below the other. */
  down: number
  size: number
}

type Row = { text: string; page: number; top: number; bottom: number }

export type JudgementTable = { judgements: ReadJudgement[]; notUnderstood: NotUnderstood[] }

/** Reads the table of judgements by its two columns: areas left, grades right, either of them wrapped. */
export function judgementTable(lines: Line[], framework: Framework | undefined): JudgementTable {
  const table = findTable(lines)
  if (!table)
    return { judgements: [], notUnderstood: [lost('The judgement table was not found.', null, null)] }
  const { grades, areas } = pairedRows(table.left, table.right)
  const judgements: ReadJudgement[] = []
  const notUnderstood: NotUnderstood[] = []
  for (const [i, row] of areas.entries()) {
    const printed = { area: row.text.replace(/^\d(\.\d)?\.? /, ''), grade: grades[i]?.text ?? '' }
    const area = framework && areaPrinted(framework, printed.area)
    const grade = framework && gradePrinted(framework, printed.grade)
    const names = { area: area?.name ?? printed.area, grade: grade?.name ?? printed.grade }
    const keys = { areaKey: area?.key ?? null, gradeKey: grade?.key ?? null }
    if (printed.grade !== '') judgements.push({ ...names, ...keys, printed, page: row.page })
    if (!area || !grade) {
      const reason = 'A row of the judgement table is not one of the framework’s areas with a grade.'
      notUnderstood.push(lost(reason, row.page, `${printed.area} | ${printed.grade}`))
    }
  }
  return { judgements, notUnderstood }
}

const lost = (reason: string, page: number | null, text: string | null): NotUnderstood => ({
  about: 'judgements',
  reason,
  page,
  text,
})

/** The cells of the two columns, from the table's head to the first line that crosses from one into the other. */
function findTable(lines: Line[]): { left: PlacedCell[]; right: PlacedCell[] } | null {
  const early = lines.filter(line => line.page <= 3)
  const head = early.findIndex(
    line => /^judgements?$/i.test(line.cells[0]?.text ?? '') && /^grade/i.test(line.cells[1]?.text ?? ''),
  )
  const isGrade = (line: Line) =>
    startsAGrade(line.cells.at(-1)?.text ?? '') && (line.cells.at(-1)?.x ?? 0) > 230
  const firstGrade = early.findIndex(isGrade)
  const start = head >= 0 ? head : firstGrade
  const startLine = early[start]
  const gradeX = startLine?.cells.at(-1)?.x
  if (!startLine || gradeX === undefined) return null
  const left: PlacedCell[] = []
  const right: PlacedCell[] = []
  const from = head >= 0 ? head + 1 : areaStart(early, firstGrade, gradeX)
  for (const line of early.slice(from)) {
    if (crosses(line, gradeX)) break
    for (const cell of line.cells) {
      const placed = { ...cell, page: line.page, down: line.page * 2000 + line.baseline, size: line.size }
      if (cell.x < gradeX - 12) left.push(placed)
      else right.push(placed)
    }
    if (
      right.length > 0 &&
      line.cells.every(cell => cell.x < gradeX - 12) &&
      /[.!?]$/.test(line.text) &&
      line.text.length > 70
    )
      break
  }
  return { left, right }
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

function pairedRows(left: PlacedCell[], right: PlacedCell[]): { areas: Row[]; grades: Row[] } {
  const grades = gradeRows(right)
  const byGaps = rowsByGaps(left)
  if (byGaps.length <= grades.length) return { areas: byGaps, grades }
  const last = grades.at(-1)
  const inTable = byGaps.filter(row => last && row.top <= last.bottom + 8)
  if (inTable.length === grades.length) return { areas: inTable, grades }
  return { areas: rowsByGrades(left, grades), grades }
}

/** Grades end where their words end: "Requires improvement to" is followed by "be good". */
function gradeRows(cells: PlacedCell[]): Row[] {
  const rows: Row[] = []
  for (const cell of cells) {
    const last = rows.at(-1)
    const whole = last ? `${last.text} ${cell.text}` : ''
    if (
      last &&
      /^requires improvement( to( be( good)?)?)?$/i.test(whole) &&
      cell.down - last.bottom < 1.6 * cell.size
    ) {
      last.text = joinedText([last.text, cell.text])
      last.bottom = cell.down
    } else if (startsAGrade(cell.text) || /^requires$/i.test(cell.text)) {
      rows.push({ text: cell.text, page: cell.page, top: cell.down, bottom: cell.down })
    }
  }
  return rows
}

function rowsByGaps(cells: PlacedCell[]): Row[] {
  const rows: Row[] = []
  let line = { down: -Infinity }
  for (const cell of cells) {
    const last = rows.at(-1)
    if (last && cell.down - line.down < 1.55 * cell.size && !/^\d(\.\d)?\.? ?/.test(cell.text)) {
      last.text = joinedText([last.text, cell.text])
      last.bottom = cell.down
    } else rows.push({ text: cell.text, page: cell.page, top: cell.down, bottom: cell.down })
    line = cell
  }
  return rows
}

/** Rows set as close as their lines: each area's first line stands level with its grade's. */
function rowsByGrades(cells: PlacedCell[], grades: Row[]): Row[] {
  return grades.map((grade, i) => {
    const next = grades[i + 1]?.top ?? Infinity
    const own = cells.filter(
      cell => cell.down > grade.top - 3 && cell.down < Math.min(next - 3, grade.top + 4 * cell.size),
    )
    const texts = own.map(cell => cell.text)
    return { text: joinedText(texts), page: grade.page, top: grade.top, bottom: grade.bottom }
  })
}
