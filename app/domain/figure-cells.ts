import type { FigureColumn, FigureColumns } from './figure-columns.ts'
import type { CellProblem, CellReading } from './plan-row.ts'

/** A cell as far as a figure needs it: what is seen in it, and the day or number behind it. */
export interface FigureCell {
  text: string
  day?: string | undefined
  number?: number | undefined
}
export interface CellsOfRow {
  /** As the spreadsheet numbers it. */
  number: number
  cells: readonly (FigureCell | null)[]
}

/** The cells of a row by what they hold, and what was found about them while they were read. */
export function figureCells({ number: row, cells }: CellsOfRow, columns: FigureColumns) {
  const problems: CellProblem[] = []
  const readings: CellReading[] = []
  const place = (key: FigureColumn) => columns.indexOf(key)
  const cell = (key: FigureColumn): FigureCell => cells[place(key)] ?? { text: '' }
  const column = (key: FigureColumn) => Math.max(place(key), 0)
  return {
    row,
    problems,
    readings,
    cell,
    text: (key: FigureColumn) => cell(key).text.replace(/\s+/g, ' ').trim(),
    isWrong: (keys: readonly FigureColumn[]) =>
      problems.some(problem => keys.some(key => column(key) === problem.column)),
    wrong: (key: FigureColumn, message: string): null => {
      problems.push({ row, column: column(key), value: cell(key).text, message })
      return null
    },
    takenAs: (key: FigureColumn, as: string) => {
      readings.push({ row, column: column(key), value: cell(key).text, as })
    },
  }
}
export type FigureCells = ReturnType<typeof figureCells>
