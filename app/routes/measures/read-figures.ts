import type { Sheet, Workbook } from '../../documents/workbook.ts'
import { figureColumns, figureHead, type FigureColumns } from '../../domain/figure-columns.ts'
import { figureRow, givenTwice, type FigureKind, type ReadFigure } from '../../domain/figure-row.ts'
import type { CellProblem, CellReading } from '../../domain/plan-row.ts'
import { inThousands, inWords } from '../../domain/wording.ts'

export interface ReadFigures {
  sheet: string
  columns: FigureColumns
  /** Rows that hold a figure, or should. */
  rows: number
  figures: ReadFigure[]
  problems: CellProblem[]
  readings: CellReading[]
  /** Heads of columns that nothing is taken from. */
  leftOut: string[]
}

const mostRows = 2000

/** The figures in a workbook: of its sheets the first that has heads we know, those that are seen before hidden ones. */
export function readFigures({ sheets }: Workbook, kind: FigureKind): ReadFigures {
  const inOrder = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)]
  const sheet = inOrder.find(({ rows }) => figureHead(rows) !== null)
  const head = sheet && figureHead(sheet.rows)
  if (!head) return unread(inOrder[0]?.name ?? '')
  const { columns } = head
  const rows = filledRows(sheet, head.head.number, columns)
  const read = rows.slice(0, mostRows).map(row => figureRow(row, head, kind))
  const figures = read.flatMap(one => ('figure' in one ? [one.figure] : []))
  return {
    sheet: sheet.name,
    columns,
    rows: rows.length,
    figures,
    problems: [
      ...columnProblems(columns, rows.length),
      ...read.flatMap(one => ('problems' in one ? one.problems : [])),
      ...givenTwice(figures, columns),
    ],
    readings: read.flatMap(one => ('readings' in one ? one.readings : [])),
    leftOut: head.head.cells.flatMap((cell, at) =>
      columns[at] === null && cell !== null ? cell.text.trim() || [] : [],
    ),
  }
}

const filledRows = ({ rows }: Sheet, head: number, columns: FigureColumns) =>
  rows.filter(
    ({ number, cells }) =>
      number > head &&
      cells.some((cell, at) => (columns[at] ?? null) !== null && (cell?.text.trim() ?? '') !== ''),
  )

const ofTable = (message: string): CellProblem => ({ row: 0, column: 0, value: '', message })

function columnProblems(columns: FigureColumns, rows: number): CellProblem[] {
  const has = (key: (typeof figureColumns)[number]['key']) => columns.includes(key)
  return [
    ...(has('period') || (has('from') && has('to'))
      ? []
      : [ofTable('No column is headed Period, and there is not both a From and a To. Head one so')]),
    ...(has('value') || (has('numerator') && has('denominator'))
      ? []
      : [
          ofTable(
            'No column is headed Value, and there is not both a Numerator and a Denominator. Head one so',
          ),
        ]),
    ...(rows === 0 ? [ofTable('There is no row below the heads. Add the figures, a row each')] : []),
    ...(rows > mostRows
      ? [ofTable(`There are ${inThousands(rows)} rows. Give up to ${inThousands(mostRows)} at once`)]
      : []),
  ]
}

const unread = (sheet: string): ReadFigures => ({
  sheet,
  columns: [],
  rows: 0,
  figures: [],
  problems: [
    ofTable(
      `No row holds the heads of the columns. Write over them what they hold: ${inWords(figureColumns.map(({ heads: [head] }) => head))}; not all are needed`,
    ),
  ],
  readings: [],
  leftOut: [],
})
