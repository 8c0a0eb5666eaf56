import { planColumns, readColumns, type ReadColumn } from './plan-columns.ts'

/** Put behind a cell that needs mending; read again, it says nothing about the action. */
export const markFill = 'FFD7D0'

/** A cell as far as a plan needs it. `day` where the spreadsheet itself says that it is a date. */
export interface PlanCell {
  text: string
  day?: string | undefined
  /** The colour of a solid fill, `RRGGBB`. */
  fill?: string | undefined
}
export interface PlanRowRead {
  /** As the spreadsheet numbers it. */
  number: number
  cells: readonly (PlanCell | null)[]
}

/** Which column of a sheet holds what, by its place; null for one that is not taken over. */
export type ColumnChoice = readonly (ReadColumn | null)[]

const plain = (head: string) =>
  head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byHead = new Map<string, ReadColumn>(
  readColumns.flatMap(({ key, heads }) => heads.map(head => [plain(head), key] as const)),
)
const goesOutOnly = new Set(
  planColumns.filter(({ goes }) => goes === 'out').flatMap(({ heads }) => heads.map(plain)),
)

const mostTitleRows = 30

/** The row with the heads: of the first rows the one that has most words we know; the first one where none has any. */
export function headRow(rows: readonly PlanRowRead[]): PlanRowRead | undefined {
  const early = rows.slice(0, mostTitleRows)
  const known = ({ cells }: PlanRowRead) =>
    new Set(cells.flatMap(cell => byHead.get(plain(cell?.text ?? '')) ?? [])).size
  return early.toSorted((a, b) => known(b) - known(a) || a.number - b.number)[0]
}

/** What each column seems to hold, each thing once: as it was chosen for such a head before, or by its words. */
export function proposedColumns(
  head: PlanRowRead | undefined,
  before: ReadonlyMap<string, ReadColumn>,
): ColumnChoice {
  const taken = new Set<ReadColumn>()
  return (head?.cells ?? []).map(cell => {
    const words = plain(cell?.text ?? '')
    const proposed = goesOutOnly.has(words) ? undefined : (before.get(words) ?? byHead.get(words))
    if (proposed === undefined || taken.has(proposed)) return null
    taken.add(proposed)
    return proposed
  })
}

/** A head as it is remembered. */
export const headKey = plain
