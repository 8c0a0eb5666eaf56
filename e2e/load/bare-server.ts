// What the machine can do at best: the plan's list as bare node:http answers it, with prepared statements for its rows
// and their number, and text put together around their values. What a rule works out (the delivery rating) and what
// stands around the list is text that never changes. The page it answers with is ours, byte for byte.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { monthNames } from '../../app/domain/day.ts'

const values = ['ref', 'title', 'points', 'owner', 'lead', 'due', 'dueInWords'] as const satisfies Value[]
const [, , database, pageFile] = z.tuple([z.string(), z.string(), z.string(), z.string()]).parse(process.argv)
const page = readFileSync(pageFile, 'utf8')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

interface Row {
  ref: string
  title: string
  points: string
  owner: string
  lead: string
  due: string
  originalDue: string
  revisions: number
  impact: string | null
}

const db = new Database(database, { readonly: true })
const rows = db.prepare<[], Row>(
  `select action.ref, action.title, owner.name as owner, lead.name as lead, due, original_due as originalDue, revisions,
     impact, (select group_concat(point, ', ') from action_point where action_point.action = action.ref) as points
   from action join person as owner on owner.id = action.owner_person join person as lead on lead.id = action.executive_lead
   where action.withdrawn = 0 order by due is null, due, action.rowid limit 50`,
)
const count = db.prepare<[], number>('select count(*) from action where withdrawn = 0').pluck()

/** What a row shows of its values, as the page shows it. */
const shown = {
  ref: (row: Row) => escaped(row.ref),
  title: (row: Row) => escaped(row.title),
  points: (row: Row) => escaped(row.points),
  owner: (row: Row) => escaped(row.owner),
  lead: (row: Row) => escaped(row.lead),
  due: (row: Row) => row.due,
  dueInWords: (row: Row) => inWords(row.due),
}
type Value = keyof typeof shown

/** Text between the values of a row, and which value comes next: what a template string would be compiled to. */
type Template = (string | { value: Value })[]

const { before, templates, after } = learned(page, rows.all())
if (render() !== page) throw new Error('The bare server does not answer with the page of ours')

const server = createServer((request, response) => {
  request.resume()
  const html = render()
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
  })
  response.end(html)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`)
})
process.once('SIGTERM', () => server.close(() => process.exit(0)))

function render(): string {
  let html = before.join(inThousands(count.get() ?? 0))
  rows.all().forEach((row, n) => {
    for (const part of templates[n] ?? []) html += typeof part === 'string' ? part : shown[part.value](row)
  })
  return html + after
}

function learned(html: string, given: readonly Row[]) {
  const start = html.indexOf('<tbody')
  const end = html.indexOf('</tbody>')
  const lines = html.slice(start, end).split(/(?=<tr)/)
  return {
    before: (html.slice(0, start) + (lines[0] ?? '')).split(inThousands(count.get() ?? 0)),
    templates: lines.slice(1).map((line, n) => templateOf(line, given[n])),
    after: html.slice(end),
  }
}

function templateOf(line: string, row: Row | undefined): Template {
  if (row === undefined) throw new Error('The page has more rows than the statement gives')
  const parts: Template = []
  let rest = line
  for (;;) {
    const next = values
      .map(value => ({ value, text: shown[value](row), at: rest.indexOf(shown[value](row)) }))
      .filter(({ text, at }) => text !== '' && at >= 0)
      .toSorted((a, b) => a.at - b.at)[0]
    if (next === undefined) return [...parts, rest]
    parts.push(rest.slice(0, next.at), { value: next.value })
    rest = rest.slice(next.at + next.text.length)
  }
}

/** `31 March 2026` */
function inWords(day: string): string {
  return `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** `1,000` */
function inThousands(count: number): string {
  return String(count).replace(/(?=(\d{3})+$)\B/g, ',')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? character)
}
