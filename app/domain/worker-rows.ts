import { roleBandMeant } from './role-band-words.ts'
import { roleBands, roleBandWords } from './role-band.ts'
import { Worker } from './worker.ts'
import { inWords } from './wording.ts'

/** A row of a table as it was pasted or read from a file, by its number there. */
export interface TableRow {
  number: number
  cells: readonly ({ text: string } | null)[]
}

/** What is to be mended; row 0 is about the columns. */
export interface RowProblem {
  row: number
  message: string
}

const columns = {
  role: { name: 'Role', heads: /^(role|role band|band|job|job title|post|position|grade)$/ },
  agency: {
    name: 'Agency',
    heads:
      /^(agency|agency worker|agency yes no|is agency|permanent or agency|contract|contract type|employment)$/,
  },
  fte: { name: 'FTE', heads: /^(fte|wte|full time equivalent|whole time equivalent|hours fte)$/ },
  cases: {
    name: 'Cases',
    heads: /^(cases|caseload|cases held|number of cases|open cases|children|allocated cases)$/,
  },
} as const
type Column = keyof typeof columns
const keys = ['role', 'agency', 'fte', 'cases'] as const

/** Heads that say who somebody is. */
const identifies =
  /\b(name|names|surname|forename|initials?|email|e mail|employee|payroll|staff|worker|person|nhs|ni|national insurance|date of birth|dob|phone|telephone|address|registration|social work england|swe)\b/

/** Workers of a table, or all that is wrong with it. Columns that are not asked for are left out, and said. */
export function readWorkerRows(rows: readonly TableRow[]): {
  workers: Worker[]
  problems: RowProblem[]
  leftOut: string[]
} {
  const at = headAt(rows)
  const [head, ...rest] = rows.slice(at)
  const heads = (head?.cells ?? []).map(cell => cell?.text.trim() ?? '')
  const place = (key: Column) => heads.findIndex(text => columns[key].heads.test(plain(text)))
  const others = heads.flatMap((text, at) =>
    text !== '' && !keys.some(key => place(key) === at) ? [{ text, at }] : [],
  )
  const problems = [...missingColumns(place), ...namedPeople(others, rest)]
  if (problems.length > 0) return { workers: [], problems, leftOut: [] }

  const read = rest
    .filter(({ cells }) => cells.some(cell => (cell?.text.trim() ?? '') !== ''))
    .map(row => workerOf(row.number, key => row.cells[place(key)]?.text.trim() ?? ''))
  const leftOut = others.map(({ text }) => text)
  const wrong = read.flatMap(one => ('problems' in one ? one.problems : []))
  if (read.length === 0)
    return {
      workers: [],
      problems: [{ row: 0, message: 'There is no row below the headings. Add a row for each worker' }],
      leftOut,
    }
  return { workers: read.flatMap(one => ('worker' in one ? [one.worker] : [])), problems: wrong, leftOut }
}

/** Titles may stand above the heads of the columns. */
const headAt = (rows: readonly TableRow[]) =>
  Math.max(
    0,
    rows.slice(0, mostTitleRows).findIndex(({ cells }) => {
      const known = keys.filter(key => cells.some(cell => columns[key].heads.test(plain(cell?.text ?? ''))))
      return known.length > 1
    }),
  )
const mostTitleRows = 30

const plain = (head: string) =>
  head
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function missingColumns(place: (key: Column) => number): RowProblem[] {
  const missing = keys.filter(key => place(key) < 0).map(key => columns[key].name)
  if (missing.length === 0) return []
  const message = `The first row must have the headings Role, Agency, FTE and Cases. There is no column ${inWords(missing)}`
  return [{ row: 0, message }]
}

/** Names would make the rows about people whom anybody could point to, and a count needs none of them. */
function namedPeople(
  others: readonly { text: string; at: number }[],
  rows: readonly TableRow[],
): RowProblem[] {
  return others
    .filter(
      ({ text, at }) =>
        identifies.test(plain(text)) || looksLikeNames(rows.map(({ cells }) => cells[at]?.text ?? '')),
    )
    .map(({ text }) => ({
      row: 0,
      message: `Take out the column “${text}”: it seems to say who people are. A workforce count is made without names, so that nobody’s caseload can be looked up`,
    }))
}

/** Two or three words with capital letters in most rows, hardly any of them twice. */
function looksLikeNames(cells: readonly string[]): boolean {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  const names = filled.filter(cell => /^\p{Lu}[\p{L}'’.-]*,?( \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(cell))
  return filled.length >= 3 && names.length > filled.length / 2 && new Set(names).size > names.length / 2
}

function workerOf(
  row: number,
  cell: (key: Column) => string,
): { worker: Worker } | { problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const wants = <Value>(value: Value | undefined, key: Column, message: string): Value | undefined => {
    const said = cell(key)
    if (value === undefined)
      problems.push({
        row,
        message: `${columns[key].name} ${said === '' ? 'is empty' : `is “${said.slice(0, 40)}”`}. ${message}`,
      })
    return value
  }
  const role = wants(
    roleBandMeant(cell('role')),
    'role',
    `Write one of: ${roleBands.map(band => roleBandWords[band]).join('; ')}`,
  )
  const agency = wants(agencyMeant(cell('agency')), 'agency', 'Write yes or no')
  const fte = wants(fteMeant(cell('fte')), 'fte', 'Write a number over 0 and up to 1.5, for example 0.6')
  const cases = wants(
    casesMeant(cell('cases')),
    'cases',
    'Write a whole number, 0 where the worker holds none',
  )
  const read = Worker.safeParse({ role, agency, fte, cases })
  return read.success ? { worker: read.data } : { problems }
}

function agencyMeant(text: string): boolean | undefined {
  if (/^(y|yes|true|1|agency|agency worker|locum)$/i.test(text)) return true
  return /^(n|no|false|0|permanent|perm|employed|fixed.?term|council)$/i.test(text) ? false : undefined
}

function fteMeant(text: string): number | undefined {
  const [, digits, isPerCent] = /^(\d{0,3}(?:\.\d{1,6})?)\s?(%?)$/.exec(text) ?? []
  const fte = Math.round(Number(digits || NaN) * (isPerCent === '%' ? 1 : 100)) / 100
  return fte > 0 && fte <= 1.5 ? fte : undefined
}

const casesMeant = (text: string) => (/^\d{1,3}(\.0+)?$/.test(text) ? Number(text) : undefined)
