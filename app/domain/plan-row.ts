import { formatDay, type Day } from './day.ts'
import { cutHere, readColumns, type ReadColumn } from './plan-columns.ts'
import { deliveryWords } from './delivery-rating.ts'
import type { SettableDeliveryRating } from './events/progress.ts'
import { ratingGiven, ratingKey, type RatingTaken } from './plan-rating.ts'
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
  rating: { rating: SettableDeliveryRating; given: string } | undefined
  /** Whom cells named after the one who is accountable, as lines for the detail. */
  alsoNamed: readonly string[]
}

/** A cell that was taken otherwise than it stands, for the person to see before they confirm. */
export interface CellReading {
  row: number
  column: number
  value: string
  as: string
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

/** What the ratings of a sheet were taken for, by `ratingKey`. */
export type RatingsTaken = ReadonlyMap<string, RatingTaken>

export const nameKey = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ')

const limits: Partial<Record<ReadColumn, number>> = { title: 200, theme: 80 }

/** Reads one row by the columns and ratings chosen; every problem of it, or what it asks for and how it was read. */
export function planRow(
  { number: row, cells }: PlanRowRead,
  columns: ColumnChoice,
  known: Known,
  ratings: RatingsTaken,
): { order: RowOrder; readings: CellReading[] } | { problems: CellProblem[] } {
  const problems: CellProblem[] = []
  const readings: CellReading[] = []
  const alsoNamed: string[] = []
  const at = (key: ReadColumn) => columns.indexOf(key)
  const cell = (key: ReadColumn): PlanCell => cells[at(key)] ?? { text: '' }
  const has = (key: ReadColumn) => at(key) >= 0
  const wrong = (key: ReadColumn, message: string) => {
    problems.push({ row, column: Math.max(at(key), 0), value: cell(key).text, message })
  }
  const taken = (key: ReadColumn, value: string, as: string) => {
    readings.push({ row, column: at(key), value, as })
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
    if (read?.givenAs !== undefined)
      taken(key, read.givenAs, `${formatDay(read.day)}, the last day of that month`)
    return read
  }
  const named = (key: ReadColumn, who: string) => {
    if (!has(key)) return undefined
    const name = cell(key).text
    if (name.trim() === '') return null
    const found = known.people.get(nameKey(name))
    if (found !== undefined) return found
    const [first = '', ...others] = parted(name)
    const accountable = known.people.get(nameKey(first))
    if (accountable !== undefined && others.length > 0) {
      alsoNamed.push(`Also named as ${who}: ${others.join(', ')}`)
      taken(key, name, `${first} is the ${who}; ${others.join(' and ')} stays in the detail, as also named`)
      return accountable
    }
    wrong(
      key,
      `Nobody has just the name ${others.length > 0 ? `“${first}”, which stands first` : 'given'}, or two people share it. Give the name as it stands under People, a reference such as P-005, or nothing`,
    )
    return null
  }

  const rated = (): RowOrder['rating'] => {
    const given = has('rating') ? ratingGiven(cell('rating')) : null
    const is = given === null ? undefined : ratings.get(ratingKey(given))
    if (given === null || is === undefined || is === 'nothing') return undefined
    if (is === 'complete') {
      taken('rating', given, 'Not taken over: completion is claimed, verified and approved here')
      return undefined
    }
    if (ratingKey(deliveryWords(is)) !== ratingKey(given)) taken('rating', given, deliveryWords(is))
    return { rating: is, given }
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
    rating: rated(),
    alsoNamed,
  }
  return problems.length > 0 ? { problems } : { order, readings }
}

const emptyAsNull = (text: string | undefined) => (text === '' ? null : text)
const headOf = (key: ReadColumn) => readColumns.find(column => column.key === key)?.heads[0] ?? key

/** Names that stand in one cell. */
const parted = (text: string) =>
  text
    .split(/[;\n,&/]|\sand\s/i)
    .map(part => part.trim())
    .filter(Boolean)

/** Several in one cell: references, or a point's own words, which may hold commas themselves. */
function pointsIn(text: string, known: ReadonlyMap<string, string>) {
  const whole = known.get(nameKey(text))
  const parts =
    whole === undefined
      ? text.split(/[;\n]|(?:[,&/]|\band\b)\s*(?=[A-Z]+-\d{4})/i).map(part => part.trim())
      : [text]
  const found: string[] = []
  const unknown: string[] = []
  for (const part of parts.filter(Boolean)) {
    const ref = known.get(nameKey(part))
    if (ref === undefined) unknown.push(part)
    else if (!found.includes(ref)) found.push(ref)
  }
  return { found, unknown }
}
