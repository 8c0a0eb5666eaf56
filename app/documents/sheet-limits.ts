import { WorkbookRefused, type Cell } from './workbook.ts'

/** Of one sheet: rows and columns that hold text. */
const mostRows = 5000
const lastRow = 1_048_576
/** Every row above one that holds text has to be written again. */
const furthestRow = 250_000
export const mostColumns = 200
/** Of a whole workbook, so that what is read crosses the thread in good time and can be written again. */
const mostCells = 250_000
const mostLetters = 20_000_000

export class WorkbookLimits {
  private cells = 0
  private letters = 0

  cell(cell: Cell): Cell {
    this.cells++
    this.letters += cell.text.length
    if (this.cells > mostCells || this.letters > mostLetters)
      throw new WorkbookRefused(
        'too-large',
        'The file holds more than 250,000 cells or 20 million letters. Save a copy with only the sheet and rows needed.',
      )
    return cell
  }
}

/** Refuses a sheet as soon as it holds more than is read. */
export class SheetLimits {
  private rows = 0
  private readonly name: string
  private readonly whole: WorkbookLimits

  constructor(name: string, whole: WorkbookLimits) {
    this.name = name
    this.whole = whole
  }

  cell(cell: Cell): Cell {
    return this.whole.cell(cell)
  }

  /** Excel itself has no more rows: a sheet that goes on is made to. */
  number(row: number): void {
    if (row > lastRow) throw this.tooManyRows()
  }

  /** One more row that holds text, by its number. */
  row(number: number): void {
    if (number > furthestRow)
      throw new WorkbookRefused(
        'too-many-rows',
        `“${this.name}” holds something in row ${number}, far below the others. Delete it, or move it up.`,
      )
    this.rows++
    if (this.rows > mostRows) throw this.tooManyRows()
  }

  /** Text in the column of that number. */
  column(column: number): void {
    if (column > mostColumns)
      throw new WorkbookRefused(
        'too-many-columns',
        `“${this.name}” holds something beyond its column ${mostColumns} (GR). Save a copy with only the columns needed.`,
      )
  }

  private tooManyRows(): WorkbookRefused {
    return new WorkbookRefused(
      'too-many-rows',
      `“${this.name}” holds more than 5,000 rows. Save a copy with only the rows needed, or part them over two files.`,
    )
  }
}
