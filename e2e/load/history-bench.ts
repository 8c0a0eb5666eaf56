// npm run bench:history: what history costs, beside what the same rows cost bare in the same run: folding
// 20,000 events into an edition, the first page of a past moment and later ones, a change, and what editions hold in memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postUpdate } from '../../app/commands/post-update.ts'
import { carryOut, mustCarryOut } from '../../app/commands/runner.ts'
import { Day, Instant } from '../../app/domain/day.ts'
import { builtParts } from '../../app/cli/start/built-parts.ts'
import { listen } from '../../app/cli/start/listen.ts'
import { openHouse } from '../../app/web/house.ts'
import { createAppServer } from '../../app/web/server.ts'
import { openDatabase, type Connection } from '../../db/connection.ts'
import { fold } from '../../db/fold.ts'
import { eventsOf, headOf } from '../../db/history.ts'
import { stateTables } from '../../db/state-tables.ts'
import { people } from '../world/small-council.ts'
import { started, type Started } from './started.ts'
import { thousandActions } from './thousand-actions.ts'

const warming = 3
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
  const change = changes()
  const head = headOf(house.live).number
  const session = await house.sessions.getSession()
  session.set('person', people.deputyDirector.id)
  const [cookie = ''] = (await house.sessions.commitSession(session)).split(';')

  const first = await firstPages(head, cookie)
  server = await started(['app/cli/start.ts'], { DATA_DIR: folder })
  const figures = { events: head, ...change, ...first, ...(await laterPages(server, cookie, head)) }
  console.table(Object.entries(figures).map(([figure, is]) => ({ figure, is: Math.round(is * 100) / 100 })))
  const judged = [
    { limit: 'folding: at most 4 times bare inserts', is: figures.fold / figures.bareInserts, most: 4 },
    {
      limit: 'first page of a past moment: at most the fold and a live page',
      is: figures.firstPageByFold,
      most: 1.05, // The same work twice differs by so much.
    },
    { limit: 'later ones: like live pages', is: figures.laterPage / figures.livePage, most: 1.5 },
    { limit: 'a change: at most 3 times a bare insert', is: figures.change / figures.bareChange, most: 3 },
    {
      limit: 'editions: after 40 no more memory than after 20',
      is: figures.after40 / figures.after20,
      most: 1.25, // What is freed is given back to the machine in pieces.
    },
  ].map(({ limit, is, most }) => ({ limit, is: Math.round(is * 100) / 100, holds: is <= most }))
  console.table(judged)
  console.log(JSON.stringify({ history: figures, limits: judged }))
  process.exitCode = judged.every(({ holds }) => holds) ? 0 : 1
} finally {
  await server?.stop()
  house.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Milliseconds of folding all events into a fresh edition, and of inserting its rows bare. */
function foldedAndInserted(head: number) {
  const begins = performance.now()
  const edition = folded(head)
  const fold = performance.now() - begins
  const insert = took(insertingBare(edition))
  edition.$client.close()
  return { fold, insert }
}

function folded(head: number): Connection {
  const edition = openDatabase(':memory:')
  edition.$client.transaction(() => {
    for (const event of eventsOf(house.live, 'full', 0, head)) fold(edition, event)
  })()
  return edition
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
  for (let n = 0; n < 600; n++) {
    const order = {
      action: 'A-500',
      speaksOf: Day.parse('2022-11-30'),
      text: `Update ${n}: the sample shows it in nine of ten records.`,
      nextStep: null,
      impact: null,
    }
    const by = { by: people.owner.id, role: people.owner.role, at }
    const change = took(() => mustCarryOut(carryOut(house.live, 'post-update', postUpdate, order, by)))
    const bareChange = took(() => bare.transaction(() => insert.run(at, order.text)).immediate())
    if (n < 300) continue // Warm, as a server is.
    ours.push(change)
    theirs.push(bareChange)
  }
  bare.close()
  return { change: median(ours), bareChange: median(theirs) }
}

/** Milliseconds of a page drawn afresh, by the query of its address. */
function pageAt(address: string, cookie: string): (query: string) => Promise<number> {
  let asked = 0
  return async query => {
    const begins = performance.now()
    const answer = await fetch(`${address}/plan?n=${asked++}${query}`, { headers: { cookie } })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${query} answered ${answer.status}`)
    return performance.now() - begins
  }
}

/**
 * Milliseconds of first pages of past moments, each between two foldings. The server runs in this process, because two
 * processes on one machine differ by more than what is measured, from one run to the next.
 */
async function firstPages(head: number, cookie: string) {
  process.env['NODE_ENV'] = 'production'
  const reading = house.editions.reading
  const parts = await builtParts(house)
  const here = createAppServer({ ...parts, publicOrigin: undefined, write: () => undefined, reading })
  const page = pageAt(await listen(here, '127.0.0.1', 0), cookie)
  const lives: number[] = []
  for (let n = 0; n < 40; n++) lives.push(await page(''))
  const live = median(lives.slice(20))
  const rounds: { fold: number; insert: number; first: number }[] = []
  for (let n = 0; n < 8; n++) {
    const before = foldedAndInserted(head)
    const first = await page(`&as-at=event-${head - n}`)
    const after = foldedAndInserted(head)
    const [fold, insert] = [(before.fold + after.fold) / 2, (before.insert + after.insert) / 2]
    if (n >= warming) rounds.push({ fold, insert, first })
  }
  here.closeAllConnections()
  here.close()
  house.editions.forget()
  return {
    fold: median(rounds.map(({ fold }) => fold)),
    bareInserts: median(rounds.map(({ insert }) => insert)),
    firstPage: median(rounds.map(({ first }) => first)),
    // Round by round, because the machine is not as fast in each.
    firstPageByFold: median(rounds.map(({ first, fold }) => first / (fold + live))),
  }
}

/** Milliseconds of live pages and of past moments that are folded already, and megabytes that editions add to a server. */
async function laterPages(server: Started, cookie: string, head: number) {
  const page = pageAt(server.address, cookie)
  for (let n = 0; n < 20; n++) await page('') // Warm, not counted.
  const empty = server.memory() ?? 0
  const editions = async (from: number, to: number) => {
    for (let n = from; n < to; n++) await page(`&as-at=event-${head - n}`)
    return (server.memory() ?? 0) - empty
  }
  const after10 = await editions(0, 10)
  const after20 = await editions(10, 20)
  const after40 = await editions(20, 40)
  const live: number[] = []
  const later: number[] = []
  for (let n = 0; n < 50; n++) {
    live.push(await page(''))
    later.push(await page(`&as-at=event-${head - 39}`))
  }
  return {
    livePage: median(live.slice(10)),
    laterPage: median(later.slice(10)),
    ...{ after10, after20, after40 },
  }
}
