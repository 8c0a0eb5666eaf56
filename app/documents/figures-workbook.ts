import type { Day } from '../domain/day.ts'
import { figureColumns } from '../domain/figure-columns.ts'
import { mostLettersInCell, type OutCell, type OutSheet } from './out-sheet.ts'
import { csvOf, xlsxOf } from './write-workbook.ts'

/** A figure as a spreadsheet shows it. Numbers are unrounded; `c` where they are withheld, null where there are none. */
export interface FigureLine {
  ref: string
  period: string
  from: Day
  to: Day
  role: string | null
  team: string | null
  area: string | null
  value: number | 'c'
  numerator: number | 'c' | null
  denominator: number | 'c' | null
  standing: string
  version: number
  source: string
  note: string
  enteredBy: string
  enteredOn: Day
  corrects: string | null
  correctedBy: string | null
}

export interface FiguresToWrite {
  /** What the measure is, a line for each thing: `Denominator`, and what it says. */
  about: readonly (readonly [what: string, words: string])[]
  isPercent: boolean
  standing: readonly FigureLine[]
  /** Those that another one has taken the place of. */
  corrected: readonly FigureLine[]
}

const ours = figureColumns.map(({ key, heads: [head] }) => ({ key, head }))
const also = [
  'Figure',
  'Definition',
  'Source',
  'Note',
  'Entered by',
  'Entered on',
  'Corrects',
  'Corrected by',
]

const headsOf = (isPercent: boolean) => [
  ...ours.map(({ key, head }) => (key === 'value' && isPercent ? `${head} (%)` : head)),
  ...also,
]

const cellsOf = (line: FigureLine): (string | number | { day: Day } | null)[] => [
  line.period,
  { day: line.from },
  { day: line.to },
  line.role,
  line.team,
  line.area,
  line.value,
  line.numerator,
  line.denominator,
  line.standing,
  line.ref,
  `Version ${String(line.version)}`,
  line.source,
  line.note,
  line.enteredBy,
  { day: line.enteredOn },
  line.corrects,
  line.correctedBy,
]

/** Figures of a measure as an .xlsx, with its definition; its first sheet can be imported again. */
export function figuresWorkbook({ about, isPercent, standing, corrected }: FiguresToWrite): Promise<Buffer> {
  const figures = (name: string, lines: readonly FigureLine[]): OutSheet => ({
    name,
    columns: headsOf(isPercent).map(head => ({ width: head === 'Period' ? 24 : 16 })),
    rows: [headed(headsOf(isPercent)), ...lines.map(line => cellsOf(line).map(fitting))],
    frozenRows: 1,
  })
  return xlsxOf([
    figures('Figures', standing),
    ...(corrected.length === 0 ? [] : [figures('Corrected', corrected)]),
    {
      name: 'Definition',
      columns: [{ width: 30 }, { width: 90 }],
      rows: about.map(([what, words]) => [{ text: what, bold: true as const }, fitting(words)]),
    },
  ])
}

/** The figures that stand as a .csv, days as `31/03/2026`, below what the measure is; it can be imported again. */
export const figuresTable = ({ about, isPercent, standing }: FiguresToWrite): string =>
  csvOf([
    ...about.map(([what, words]) => [what, words]),
    [],
    headsOf(isPercent),
    ...standing.map(line => cellsOf(line).map(inWords)),
  ])

/** A blank table to fill. */
export const figuresTemplate = (isPercent: boolean): Promise<Buffer> =>
  xlsxOf([
    {
      name: 'Figures',
      columns: ours.map(() => ({ width: 16 })),
      rows: [headed(headsOf(isPercent).slice(0, ours.length))],
      frozenRows: 1,
    },
  ])

const headed = (texts: readonly string[]): OutCell[] =>
  texts.map(text => ({ text, bold: true, fill: 'DDEBEA' }))

const fitting = (cell: ReturnType<typeof cellsOf>[number]): OutCell =>
  typeof cell === 'string' ? cell.slice(0, mostLettersInCell).toWellFormed() : cell

function inWords(cell: ReturnType<typeof cellsOf>[number]): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.day.split('-').reverse().join('/') : String(cell)
}
