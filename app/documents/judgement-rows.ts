import { startsAGrade } from './judgement-areas.ts'
import type { ColumnCell, Columns } from './judgement-columns.ts'
import { joinedText } from './joined-text.ts'
import { placeOf } from './page-lines.ts'
import type { Place } from './report.ts'

export type JudgementRow = { area: string; grade: string | null; page: number; place: Place[] }

/** Lines of one cell of the table, as one text. */
type Lines = { text: string; page: number; top: number; bottom: number; size: number; place: Place[] }

/** Brings areas and grades together by where they stand, either of them wrapped, set level or centred. */
export function judgementRows({ areas, grades }: Columns): JudgementRow[] {
  const gradeLines = gradesOf(grades)
  const end = gradeLines.at(-1)
  // What stands below the last grade is no row but the text after the table.
  const areaLines = areasOf(areas).filter(area => end && area.top <= end.bottom + 0.8 * area.size)
  const sameCount = areaLines.length === gradeLines.length
  return areaLines.map((area, i) => {
    const level = gradeLines.find(grade => isLevel(area, grade))
    const grade = sameCount ? gradeLines[i] : level
    const place = [...area.place, ...(grade?.place ?? [])]
    return { area: area.text, grade: grade?.text ?? null, page: area.page, place }
  })
}

const isLevel = (area: Lines, grade: Lines) =>
  grade.top <= area.bottom + 0.7 * area.size && grade.bottom >= area.top - 0.7 * area.size

/** Grades end where their words end: "Requires improvement to" is followed by "be good". */
function gradesOf(cells: ColumnCell[]): Lines[] {
  const found: Lines[] = []
  for (const cell of cells) {
    const last = found.at(-1)
    const isClose = last && cell.down - last.bottom < 1.6 * cell.size
    const whole = last ? joinedText([last.text, cell.text]) : ''
    if (last && isClose && /^requires improvement( to( be( good)?)?)?$/i.test(whole)) {
      last.text = whole
      last.bottom = cell.down
      last.place.push(placeOf(cell))
    } else if (startsAGrade(cell.text)) found.push(linesFrom(cell))
  }
  return found
}

/** Areas begin after a gap, or with the words areas begin with where rows are set as close as lines. */
function areasOf(cells: ColumnCell[]): Lines[] {
  const found: Lines[] = []
  for (const cell of cells) {
    const last = found.at(-1)
    const isClose = last && cell.down - last.bottom < 1.55 * cell.size
    if (last && isClose && !/^(?:\d[. ]|the impact of|the experiences? and|overall\b)/i.test(cell.text)) {
      last.text = joinedText([last.text, cell.text])
      last.bottom = cell.down
      last.place.push(placeOf(cell))
    } else found.push(linesFrom(cell))
  }
  return found
}

const linesFrom = (cell: ColumnCell): Lines => ({
  text: cell.text,
  page: cell.page,
  top: cell.down,
  bottom: cell.down,
  size: cell.size,
  place: [placeOf(cell)],
})
