import { z } from 'zod'
import { stepsOfImport, type recordImport } from '../../commands/import-plan.ts'
import { step, type Step, type Together } from '../../commands/runner.ts'
import type { Sheet } from '../../documents/workbook.ts'
import type { KeptFile } from '../../domain/events/inspections.ts'
import { planColumns, type ReadColumn } from '../../domain/plan-columns.ts'
import { planRow, type CellProblem, type RowOrder } from '../../domain/plan-row.ts'
import { headRow, type ColumnChoice } from '../../domain/plan-sheet.ts'
import { wordsFor, type Refusal } from '../../domain/refusal.ts'
import type { Edition } from '../../../db/editions.ts'
import { knownToImport } from '../../../db/read/plan-imports.ts'

const keys = planColumns.flatMap(({ key, read }) => (read ? [key] : []))
const Chosen = z.enum(keys).nullable().catch(null)

/** What the address says each column holds, by place. */
export const columnsAsked = (query: URLSearchParams, width: number): ColumnChoice =>
  Array.from({ length: width }, (_, at) => Chosen.parse(query.get(`c${at}`)))

/** What a sheet asks for, or all that is wrong with it. */
export function orderedBy({ db }: Edition, sheet: Sheet, query: URLSearchParams) {
  const head = headRow(sheet.rows)
  const columns = columnsAsked(query, head?.cells.length ?? 0)
  const known = knownToImport(db)
  const rows = sheet.rows.filter(
    ({ number, cells }) =>
      number > (head?.number ?? 0) &&
      cells.some((cell, at) => (columns[at] ?? null) !== null && cell !== null && cell.text.trim() !== ''),
  )
  const read = rows.map(row => planRow(row, columns, known))
  const orders = read.flatMap(one => ('order' in one ? [one.order] : []))
  const problems = [
    ...read.flatMap(one => ('problems' in one ? one.problems : [])),
    ...twice(orders, columns),
    ...chosenTwice(columns),
  ]
  return { head, columns, orders, problems, rows: rows.length }
}

function twice(orders: readonly RowOrder[], columns: ColumnChoice): CellProblem[] {
  const seen = new Set<string>()
  return orders.flatMap(({ row, reference }) => {
    if (reference === null) return []
    if (!seen.has(reference)) {
      seen.add(reference)
      return []
    }
    const message = 'An earlier row has the same reference. Keep one of them'
    return [{ row, column: Math.max(columns.indexOf('reference'), 0), value: reference, message }]
  })
}

function chosenTwice(columns: ColumnChoice): CellProblem[] {
  const names = new Map(planColumns.map(({ key, heads: [ours] }) => [key, ours]))
  const problems = keys
    .filter(key => columns.filter(column => column === key).length > 1)
    .map(key => ({
      row: 0,
      column: columns.lastIndexOf(key),
      value: '',
      message: `Two columns were chosen for ${names.get(key) ?? key}. Go back and choose one`,
    }))
  if (columns.includes('title')) return problems
  const message = 'No column was chosen for Action. Go back and choose the one that says what is to be done'
  return [...problems, { row: 0, column: 0, value: '', message }]
}

const columnOf: Record<string, ReadColumn> = {
  points: 'points',
  point: 'points',
  owner: 'owner',
  executiveLead: 'executiveLead',
  due: 'due',
  start: 'start',
}

interface Import {
  edition: Edition
  orders: readonly RowOrder[]
  columns: ColumnChoice
  file: KeptFile
  sheet: string
  heads: readonly { head: string; column: string }[]
  rows: number
}

/** Every deed of an import, the last one saying which file they came from; `rowOf` each. */
export function stepsOf(one: Import, record: typeof recordImport) {
  const { steps, left, actions } = stepsOfImport(one.edition.db, one.orders)
  const { file, sheet, heads: columns, rows } = one
  const last: Step = step('import-plan', record, { file, sheet, columns, rows, actions })
  return {
    steps: [...steps.map(({ step }) => step), last],
    rowOf: (at: number) => steps[at]?.row ?? 0,
    changes: steps.length,
    left,
  }
}

/** What the rules refuse of a rehearsal, as problems of the cells that they came from. */
export function refusedCells(
  refused: Together['refused'],
  rowOf: (at: number) => number,
  columns: ColumnChoice,
): CellProblem[] {
  return refused.map(({ at, refusal }) => ({
    row: rowOf(at),
    column: Math.max(columns.indexOf(columnFor(refusal)), 0),
    value: '',
    message: wordsFor(refusal),
  }))
}
const columnFor = ({ field = '' }: Refusal): ReadColumn => columnOf[field] ?? 'title'
