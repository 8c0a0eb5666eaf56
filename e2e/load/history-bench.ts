// npm run bench:history: what history costs, beside what the same rows cost bare in the same run: folding
// 20,000 events into an edition, the first page of a past moment and later ones, a change, and what editions hold in memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postUpdate } from '../../app/commands/post-update.ts'
import { carryOut, mustCarryOut } from '../../app/commands/runner.ts'
import { Day, Instant } from '../../app/domain/day.ts'
import { openHouse } from '../../app/web/house.ts'
import { openDatabase, type Connection } from '../../db/connection.ts'
import { fold } from '../../db/fold.ts'
import { eventsOf, headOf } from '../../db/history.ts'
import { stateTables } from '../../db/state-tables.ts'
import { people } from '../world/small-council.ts'
import { started, type Started } from './started.ts'
import { thousandActions } from './thousand-actions.ts'

const rounds = 5
const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
const took = (run: () => unknown) => {
  const begins = performance.now()
  run()
  return performance.now() - begins
}

const folder = mkdtempSync(join(tmpdir(), 'ilacs-history-bench-'))
const house = openHouse({ DATA_DIR: folder })
let server: Started | undefined
try {
  thousandActions(house.live, 19_000)
  const head = headOf(house.live).number
  const folds: number[] = []
  const inserts: number[] = []
  for (let round = 0; round < rounds; round++) {
    const edition = openDatabase(':memory:')
    folds.push(took(() => foldAll(edition, head)))
    inserts.push(took(insertingBare(edition)))
    edition.$client.close()
  }
  const change = changes()
  const session = await house.sessions.getSession()
  session.set('person', people.deputyDirector.id)
  const [cookie = ''] = (await house.sessions.commitSession(session)).split(';')
  house.close()

  server = await started(['app/cli/start.ts'], { DATA_DIR: folder })
  const pages = await pagesOf(server, cookie, head)
  const figures = { events: head, fold: median(folds), bareInserts: median(inserts), ...change, ...pages }
  console.table(Object.entries(figures).map(([figure, is]) => ({ figure, is: Math.round(is * 100) / 100 })))
  const judged = [
    { limit: 'folding: at most 4 times bare inserts', is: figures.fold / figures.bareInserts, most: 4 },
    {
      limit: 'first page of a past moment: at most the fold and a live page',
      is: figures.firstPage / (figures.fold + figures.livePage),
      most: 1,
    },
    { limit: 'later ones: like live pages', is: figures.laterPage / figures.livePage, most: 1.5 },
    { limit: 'a change: at most 3 times a bare insert', is: figures.change / figures.bareChange, most: 3 },
    {
      limit: 'editions: memory of 30 at most 1.5 times that of 10',
      is: figures.of30 / figures.of10,
      most: 1.5,
    },
  ].map(({ limit, is, most }) => ({ limit, is: Math.round(is * 100) / 100, holds: is <= most }))
  console.table(judged)
  console.log(JSON.stringify({ history: figures, limits: judged }))
  process.exitCode = judged.every(({ holds }) => holds) ? 0 : 1
} finally {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}

function foldAll(edition: Connection, head: number) {
  edition.$client.transaction(() => {
    for (const event of eventsOf(house.live, 'full', 0, head)) fold(edition, event)
  })()
}

/** The rows of an edition, put into empty tables by one prepared insert a table, in one transaction. */
function insertingBare(edition: Connection): () => void {
  const { $client: bare } = openDatabase(':memory:')
  const tables = stateTables(edition).map(table => {
    const rows = edition.$client.prepare<[], unknown[]>(`select * from "${table}"`).raw().all()
    const places = (rows[0] ?? ['']).map(() => '?').join(', ')
    return {
      rows,
      insert: rows.length === 0 ? null : bare.prepare(`insert into "${table}" values (${places})`),
    }
  })
  return () => {
    bare.transaction(() => {
      for (const { rows, insert } of tables) for (const row of rows) insert?.run(row)
    })()
  }
}

/** Milliseconds of an update posted through the runner, and of one row inserted, each durable before it is told. */
function changes() {
  const bare = openDatabase(join(folder, 'bare.sqlite')).$client
  bare.exec('create table kept (at text not null, text text not null) strict')
  const insert = bare.prepare('insert into kept values (?, ?)')
  const ours: number[] = []
  const theirs: number[] = []
  const at = Instant.parse('2022-12-01T09:00:00.000Z')
  for (let n = 0; n < 200; n++) {
    const order = {
      action: 'A-500',
      speaksOf: Day.parse('2022-11-30'),
      text: `Update ${n}: the sample shows it in nine of ten records.`,
      nextStep: null,
      impact: null,
    }
    const by = { by: people.owner.id, role: people.owner.role, at }
    ours.push(took(() => mustCarryOut(carryOut(house.live, 'post-update', postUpdate, order, by))))
    theirs.push(took(() => bare.transaction(() => insert.run(at, order.text)).immediate()))
  }
  bare.close()
  return { change: median(ours), bareChange: median(theirs) }
}

/** Milliseconds of pages of the running server, each drawn afresh, and megabytes that editions add to its memory. */
async function pagesOf(server: Started, cookie: string, head: number) {
  let asked = 0
  const page = async (query: string) => {
    const begins = performance.now()
    const answer = await fetch(`${server.address}/plan?n=${asked++}${query}`, { headers: { cookie } })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${query} answered ${answer.status}`)
    return performance.now() - begins
  }
  const times = async (count: number, query: (n: number) => string) => {
    const all: number[] = []
    for (let n = 0; n < count; n++) all.push(await page(query(n)))
    return median(all)
  }
  await times(20, () => '') // Warm, not counted.
  const livePage = await times(40, () => '')
  const empty = server.memory() ?? 0
  const firstPage = await times(rounds, n => `&as-at=event-${head - n}`)
  const laterPage = await times(40, () => `&as-at=event-${head}`)
  await times(5, n => `&as-at=event-${head - rounds - n}`)
  const of10 = (server.memory() ?? 0) - empty
  await times(20, n => `&as-at=event-${head - 10 - n}`)
  const of30 = (server.memory() ?? 0) - empty
  return { livePage, firstPage, laterPage, of10, of30 }
}
