import { recordImport } from '../../commands/import-plan.ts'
import type { Step, Together } from '../../commands/runner.ts'
import type { Day } from '../../domain/day.ts'
import type { Edition } from '../../../db/editions.ts'
import type { Person } from '../../domain/role.ts'
import type { House } from '../../web/house.ts'
import { keptFileOf } from '../../web/kept-file.ts'
import { chosenRows, orderedBy, ratingsAsked, refusedCells, stepsOf } from './checked.ts'
import { importOf, sheetAsked } from './on-import.ts'

const mimes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
}

interface Rehearsing {
  params: { draft: string }
  url: URL
  edition: Edition
  house: House
  person: Person
  today: Day
  carryOutTogether: (steps: readonly Step[], rehearsal: boolean) => Together
}

/** Whether the sheet rates its actions in words that nobody has yet said the meaning of. */
export function ratingsToSay(access: Pick<Rehearsing, 'params' | 'url' | 'house' | 'person'>): boolean {
  const { searchParams: query } = access.url
  const { sheet } = sheetAsked(importOf(access, access.params.draft).workbook, query)
  const { rows, columns } = chosenRows(sheet, query)
  return ratingsAsked(rows, columns, query).some(({ taken }) => taken === undefined)
}

/** The whole import as it would go now, and left undone: by the very rules that will carry it out. */
export function rehearsed(access: Rehearsing) {
  const { name, bytes, workbook } = importOf(access, access.params.draft)
  const { sheet } = sheetAsked(workbook, access.url.searchParams)
  const { head, columns, ratings, orders, readings, problems, rows } = orderedBy(
    access.edition,
    sheet,
    access.url.searchParams,
  )
  const heads = columns.flatMap((column, at) => {
    const words = head?.cells[at]?.text.trim() ?? ''
    return column === null || words === '' ? [] : [{ head: words, column }]
  })
  const file = keptFileOf({ name, bytes: bytes() }, mimes[workbook.kind])
  const stepsWith = (record: typeof recordImport) =>
    stepsOf({ ...access, orders, columns, file, sheet: sheet.name, heads, ratings, rows }, record)
  const { steps, rowOf, changes, left } = stepsWith(recordImport)
  const together = access.carryOutTogether(steps, true)
  return {
    name,
    workbook,
    sheet,
    bytes: bytes(),
    rows,
    changes,
    left,
    readings,
    together,
    problems: [...problems, ...refusedCells(together.refused, rowOf, columns)].toSorted(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    stepsWith: (record: typeof recordImport) => stepsWith(record).steps,
  }
}
