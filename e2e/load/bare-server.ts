// What the machine can do at best: the plan's list as bare node:http answers it, with a prepared statement for its
// rows and text put together around their values. The page it answers with is ours, byte for byte.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { z } from 'zod'

const [, , database, pageFile] = z.tuple([z.string(), z.string(), z.string(), z.string()]).parse(process.argv)
const page = readFileSync(pageFile, 'utf8')

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

const Row = z.object({
  ref: z.string(),
  title: z.string(),
  theme: z.string(),
  owner: z.string(),
  lead: z.string(),
})
type Row = z.infer<typeof Row>
const columns = Row.keyof().options

const rows = new Database(database, { readonly: true }).prepare<[], Row>(
  `select action.ref, action.title, coalesce(action.theme, '') as theme, owner.name as owner, lead.name as lead
   from action join person as owner on owner.id = action.owner_person join person as lead on lead.id = action.executive_lead
   where action.withdrawn = 0 order by due is null, due, action.rowid limit 50`,
)

/** Text between the values of a row, and which value comes next: what a template string would be compiled to. */
type Template = (string | { column: keyof Row })[]

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
  let html = before
  rows.all().forEach((row, n) => {
    for (const part of templates[n] ?? []) html += typeof part === 'string' ? part : escaped(row[part.column])
  })
  return html + after
}

function learned(html: string, given: readonly Row[]) {
  const start = html.indexOf('<tbody')
  const end = html.indexOf('</tbody>')
  const lines = html.slice(start, end).split(/(?=<tr)/)
  return {
    before: html.slice(0, start) + (lines[0] ?? ''),
    templates: lines.slice(1).map((line, n) => templateOf(line, given[n])),
    after: html.slice(end),
  }
}

function templateOf(line: string, row: Row | undefined): Template {
  if (row === undefined) throw new Error('The page has more rows than the statement gives')
  const parts: Template = []
  let rest = line
  for (;;) {
    const next = columns
      .map(column => ({ column, value: escaped(row[column]), at: rest.indexOf(escaped(row[column])) }))
      .filter(({ value, at }) => value !== '' && at >= 0)
      .toSorted((a, b) => a.at - b.at)[0]
    if (next === undefined) return [...parts, rest]
    parts.push(rest.slice(0, next.at), { column: next.column })
    rest = rest.slice(next.at + next.value.length)
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? character)
}
