import { headKey, type PlanCell } from './plan-sheet.ts'

/** The columns of figures as a spreadsheet, in their order. `heads` are the words that people write over them; the first is ours. */
export const figureColumns = [
  {
    key: 'period',
    heads: [
      'Period',
      'Month',
      'Quarter',
      'Year',
      'Date',
      'As at',
      'Snapshot',
      'Reporting period',
      'Time period',
    ],
  },
  { key: 'from', heads: ['From', 'Period from', 'Start', 'Start date', 'Period start', 'First day'] },
  { key: 'to', heads: ['To', 'Period to', 'End', 'End date', 'Period end', 'Last day'] },
  { key: 'role', heads: ['Role', 'Role band', 'Job role', 'Roles', 'By role'] },
  { key: 'team', heads: ['Team', 'Team name', 'Teams', 'Service', 'By team'] },
  { key: 'area', heads: ['Area', 'Locality', 'District', 'Areas', 'By area'] },
  {
    key: 'value',
    heads: ['Value', 'Figure', 'Rate', 'Average', 'Mean', 'Percentage', 'Per cent', 'Result', 'Measure'],
  },
  { key: 'numerator', heads: ['Numerator', 'Num', 'Top', 'Count'] },
  { key: 'denominator', heads: ['Denominator', 'Denom', 'Out of', 'Base', 'Of'] },
  {
    key: 'standing',
    heads: ['Provisional', 'Provisional or final', 'Standing', 'Final or provisional', 'Status'],
  },
] as const
export type FigureColumn = (typeof figureColumns)[number]['key']

/** What each column of a sheet holds, by its place; null for one that is left out. */
export type FigureColumns = readonly (FigureColumn | null)[]

interface SheetRow {
  number: number
  cells: readonly (PlanCell | null)[]
}

const byHead = new Map<string, FigureColumn>(
  figureColumns.flatMap(({ key, heads }) => heads.map(head => [headKey(head), key] as const)),
)

/** What is in brackets says more about a column, not which it is: `Value (%)`. */
const columnFor = (words: string) =>
  byHead.get(headKey(words)) ?? byHead.get(headKey(words.replace(/\([^)]*\)/g, ' ')))

const mostTitleRows = 100

/**
 * The row with the heads, which holds most words we know, what is under each, every thing once, and whether the head
 * over the values says that they are percentages; null where no row holds two such words.
 */
export function figureHead<Row extends SheetRow>(
  rows: readonly Row[],
): { head: Row; columns: FigureColumns; inPercent: boolean } | null {
  const tried = rows.slice(0, mostTitleRows).map(head => ({ head, columns: columnsUnder(head) }))
  const known = ({ columns }: { columns: FigureColumns }) => columns.filter(column => column !== null).length
  const [best] = tried.toSorted((a, b) => known(b) - known(a) || a.head.number - b.head.number)
  if (best === undefined || known(best) < 2) return null
  const overValues = best.head.cells[best.columns.indexOf('value')]?.text ?? ''
  return { ...best, inPercent: /%|per ?cent/i.test(overValues) }
}

function columnsUnder({ cells }: SheetRow): FigureColumns {
  const taken = new Set<FigureColumn>()
  return cells.map(cell => {
    const column = columnFor(cell?.text ?? '')
    if (column === undefined || taken.has(column)) return null
    taken.add(column)
    return column
  })
}
