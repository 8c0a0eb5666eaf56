import type { Day } from './day.ts'
import { cutHere, planColumns, type ReadColumn } from './plan-columns.ts'
import type { ColumnChoice, PlanCell, PlanRowRead } from './plan-sheet.ts'
import { acceptedDays, sheetDay, type SheetDay } from './sheet-day.ts'

/** What a row of a spreadsheet asks for. Undefined where the sheet has no such column. */
export interface RowOrder {
  row: number
  reference: string | null
  points: readonly string[] | undefined
  title: string
  detail: string | undefined
  theme: string | null | undefined
  owner: string | null | undefined
  executiveLead: string | null | undefined
  start: Day | null | undefined
  due: SheetDay | null | undefined
  successMeasure: string | null | undefined
}

/** Something in a cell that cannot be taken over as it stands. `column` counts from 0. */
export interface CellProblem {
  row: number
  column: number
  value: string
  message: string
}

/** What names stand for: references by name or words, in lower case. */
export interface Known {
  actions: ReadonlySet<string>
  points: ReadonlyMap<string, string>
  /** Whether one may be given what is asked for, the rules of the plan say. */
  people: ReadonlyMap<string, string>
}

export const nameKey = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ')

const limits: Partial<Record<ReadColumn, number>> = { title: 200, theme: 80 }

/** Reads one row by the columns chosen; every problem of it, or what it asks for. */
export function planRow(
  { number: row, cells }: PlanRowRead,
  columns: ColumnChoice,
  known: Known,
): { order: RowOrder } | { problems: CellProblem[] } {
  const problems: CellProblem[] = []
  const at = (key: ReadColumn) => columns.indexOf(key)
  const cell = (key: ReadColumn): PlanCell => cells[at(key)] ?? { text: '' }
  const has = (key: ReadColumn) => at(key) >= 0
  const wrong = (key: ReadColumn, message: string) => {
    problems.push({ row, column: Math.max(at(key), 0), value: cell(key).text, message })
  }

  const text = (key: ReadColumn) => {
    const words = cell(key).text.replaceAll('\r\n', '\n').trim()
    const longest = limits[key] ?? 100_000
    if (words.length > longest)
      wrong(key, `${headOf(key)} must be ${longest.toLocaleString('en-GB')} characters or less`)
    return words
  }
  const whole = (key: ReadColumn) => {
    const words = text(key)
    return words.endsWith(cutHere) ? undefined : words
  }
  const optional = (key: ReadColumn) => (has(key) ? text(key) || null : undefined)
  const date = (key: ReadColumn): SheetDay | null | undefined => {
    if (!has(key)) return undefined
    const { text: words, day } = cell(key)
    if (words.trim() === '') return null
    const read = sheetDay(day ?? words)
    if (read === null) wrong(key, `This is no date. Give it as ${acceptedDays}`)
    return read
  }
  const named = (key: ReadColumn, who: string) => {
    if (!has(key)) return undefined
    const name = cell(key).text
    if (name.trim() === '') return null
    const found = known.people.get(nameKey(name))
    if (found !== undefined) return found
    const several = parted(name).length > 1
    wrong(
      key,
      several
        ? `This names more than one. An action has one ${who}: keep one name here`
        : 'Nobody has just this name, or two people share it. Give the name as it stands under People, a reference such as P-005, or nothing',
    )
    return null
  }

  const reference = text('reference') || null
  if (reference !== null && !known.actions.has(reference))
    wrong('reference', 'No action in the plan has this reference. Leave the cell empty for a new action')
  const title = text('title')
  if (title === '') wrong('title', 'Say what is to be done')
  const points = has('points') ? pointsIn(cell('points').text, known.points) : undefined
  for (const unknown of points?.unknown ?? [])
    wrong('points', `“${unknown}” is no improvement point here. Give its reference, such as ILACS-2022-01`)

  const order: RowOrder = {
    row,
    reference,
    points: points?.found,
    title,
    detail: has('detail') ? whole('detail') : undefined,
    theme: optional('theme'),
    owner: named('owner', 'owner'),
    executiveLead: named('executiveLead', 'executive lead'),
    start: date('start')?.day ?? (has('start') ? null : undefined),
    due: date('due'),
    successMeasure: has('successMeasure') ? emptyAsNull(whole('successMeasure')) : undefined,
  }
  return problems.length > 0 ? { problems } : { order }
}

const emptyAsNull = (text: string | undefined) => (text === '' ? null : text)
const headOf = (key: ReadColumn) => planColumns.find(column => column.key === key)?.heads[0] ?? key

const parted = (text: string) =>
  text
    .split(/[;\n]|,(?!\s*national)|\s&\s|\sand\s|\s\/\s/i)
    .map(part => part.trim())
    .filter(Boolean)

/** Several in one cell: references, or a point's own words, which may hold commas themselves. */
function pointsIn(text: string, known: ReadonlyMap<string, string>) {
  const whole = known.get(nameKey(text))
  const parts =
    whole === undefined ? text.split(/[;\n]|,\s*(?=[A-Z]+-\d{4})/).map(part => part.trim()) : [text]
  const found: string[] = []
  const unknown: string[] = []
  for (const part of parts.filter(Boolean)) {
    const ref = known.get(nameKey(part))
    if (ref === undefined) unknown.push(part)
    else if (!found.includes(ref)) found.push(ref)
  }
  return { found, unknown }
}
