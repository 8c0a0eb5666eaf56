import { z } from 'zod'
import { stepsOfImport, type recordImport } from '../../commands/import-plan.ts'
import { step, type Step, type Together } from '../../commands/runner.ts'
import type { Sheet } from '../../documents/workbook.ts'
import type { Day } from '../../domain/day.ts'
import type { KeptFile } from '../../domain/events/inspections.ts'
import { readColumns, type ReadColumn } from '../../domain/plan-columns.ts'
import { ratingGiven, ratingKey, ratingTaken, type RatingTaken } from '../../domain/plan-rating.ts'
import { planRow, type CellProblem, type RowOrder } from '../../domain/plan-row.ts'
import { headRow, type ColumnChoice, type PlanRowRead } from '../../domain/plan-sheet.ts'
import { wordsFor, type Refusal } from '../../domain/refusal.ts'
import type { Edition } from '../../../db/editions.ts'
import { knownToImport } from '../../../db/read/plan-imports.ts'

const keys = readColumns.map(({ key }) => key)
const Chosen = z.enum(keys).nullable().catch(null)

/** What the address says each column holds, by place. */
export const columnsAsked = (query: URLSearchParams, width: number): ColumnChoice =>
  Array.from({ length: width }, (_, at) => Chosen.parse(query.get(`c${at}`)))

/** The head of a sheet, the columns chosen for it, and the rows below that hold something in them. */
export function chosenRows(sheet: Sheet, query: URLSearchParams) {
  const head = headRow(sheet.rows)
  const columns = columnsAsked(query, head?.cells.length ?? 0)
  const rows = sheet.rows.filter(
    ({ number, cells }) =>
      number > (head?.number ?? 0) &&
      cells.some((cell, at) => (columns[at] ?? null) !== null && cell !== null && cell.text.trim() !== ''),
  )
  return { head, columns, rows }
}

const Taken = z.enum(ratingTaken).optional().catch(undefined)

/** The different ratings in the rows, each once and in their order, with what the address takes it for. */
export function ratingsAsked(rows: readonly PlanRowRead[], columns: ColumnChoice, query: URLSearchParams) {
  const at = columns.indexOf('rating')
  const all = rows.flatMap(({ cells }) => (at < 0 ? [] : (ratingGiven(cells[at] ?? { text: '' }) ?? [])))
  return [...Map.groupBy(all, ratingKey).values()].map(([given = '', ...more], place) => ({
    given,
    rows: more.length + 1,
    taken: Taken.parse(query.get(`r${place}`) ?? undefined),
  }))
}

/** What a sheet asks for, or all that is wrong with it. */
export function orderedBy({ db }: Edition, sheet: Sheet, query: URLSearchParams) {
  const { head, columns, rows } = chosenRows(sheet, query)
  const known = knownToImport(db)
  const ratings = ratingsAsked(rows, columns, query).map(({ given, taken = 'nothing' }) => ({ given, taken }))
  const takenBy = new Map<string, RatingTaken>(ratings.map(({ given, taken }) => [ratingKey(given), taken]))
  const read = rows.map(row => planRow(row, columns, known, takenBy))
  const orders = read.flatMap(one => ('order' in one ? [one.order] : []))
  const problems = [
    ...read.flatMap(one => ('problems' in one ? one.problems : [])),
    ...twice(orders, columns),
    ...chosenTwice(columns),
  ]
  const readings = read.flatMap(one => ('readings' in one ? one.readings : []))
  return { head, columns, ratings, orders, readings, problems, rows: rows.length }
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
  const names = new Map(readColumns.map(({ key, heads: [ours] }) => [key, ours]))
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
  rating: 'rating',
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
  ratings: readonly { given: string; taken: RatingTaken }[]
  rows: number
  today: Day
}

/** Every deed of an import, the last one saying which file they came from; `rowOf` each. */
export function stepsOf(one: Import, record: typeof recordImport) {
  const { steps, left, actions } = stepsOfImport(one.edition.db, one.orders, one.today)
  const { file, sheet, heads: columns, ratings, rows } = one
  const last: Step = step('import-plan', record, { file, sheet, columns, ratings, rows, actions })
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
