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

  server = await started(['app/cli/start.ts'], { DATA_DIR: folder })
  const figures = { events: head, ...change, ...(await pagesOf(server, cookie, head)) }
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

/**
 * Milliseconds of pages of the running server, each drawn afresh, and megabytes that editions add to its memory. Folding
 * here and first pages there take turns, so that both meet the machine in the same state.
 */
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
  const empty = server.memory() ?? 0
  const folds: number[] = []
  const inserts: number[] = []
  const firstPages: number[] = []
  for (let n = 0; n < 10; n++) {
    const { fold, insert } = foldedAndInserted(head)
    const first = await page(`&as-at=event-${head - n}`)
    if (n < warming) continue
    folds.push(fold)
    inserts.push(insert)
    firstPages.push(first)
  }
  const after10 = (server.memory() ?? 0) - empty
  const livePages: number[] = []
  const laterPages: number[] = []
  for (let n = 0; n < 50; n++) {
    livePages.push(await page(''))
    laterPages.push(await page(`&as-at=event-${head}`))
  }
  await times(10, n => `&as-at=event-${head - 10 - n}`)
  const after20 = (server.memory() ?? 0) - empty
  await times(20, n => `&as-at=event-${head - 20 - n}`)
  const after40 = (server.memory() ?? 0) - empty
  const livePage = median(livePages.slice(10))
  return {
    livePage,
    fold: median(folds),
    bareInserts: median(inserts),
    firstPage: median(firstPages),
    // Round by round, because the machine is not as fast in each.
    firstPageByFold: median(firstPages.map((first, n) => first / ((folds[n] ?? NaN) + livePage))),
    laterPage: median(laterPages.slice(10)),
    after10,
    after20,
    after40,
  }
}
