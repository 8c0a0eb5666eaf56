// npm run bench: the built server over a thousand actions beside a bare one, in the same run. Prints tables, and JSON.
// BENCH_SECONDS makes each run shorter than its 10 seconds. Ends with 1 where a limit is not kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../../app/web/house.ts'
import { people } from '../world/small-council.ts'
import { firstView } from './first-view.ts'
import { compared, limits } from './limits.ts'
import { connections, measured, rounds, type Measure } from './measure.ts'
import { slowestPicture } from './pictures.ts'
import { started, type Started } from './started.ts'
import { thousandActions } from './thousand-actions.ts'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 10)

const folder = mkdtempSync(join(tmpdir(), 'ilacs-bench-'))
const pageFile = join(folder, 'plan.html')
const servers: Started[] = []
try {
  const cookie = await prepare()
  const ours = await start(['app/cli/start.ts'])
  const list = `${ours.address}/plan`
  await fetch(list, { headers: { cookie } }) // A page has an ETag only once its reader is known.
  const first = await fetch(list, { headers: { cookie } })
  const page = await first.text()
  writeFileSync(pageFile, page)
  const bare = await start(['e2e/load/bare-server.ts', join(folder, 'ilacs-tracker.sqlite'), pageFile])

  const signedIn = { headers: { cookie }, afresh: false, status: 200 }
  const measures: readonly Measure[] = [
    { name: 'bare node:http', url: bare.address, headers: {}, afresh: false, status: 200 },
    { name: 'list, rendered afresh', url: list, ...signedIn, afresh: true },
    { name: 'one action, rendered afresh', url: `${ours.address}/actions/A-500`, ...signedIn, afresh: true },
    { name: 'list as served', url: list, ...signedIn },
    {
      name: 'unchanged list (304)',
      url: list,
      headers: { cookie, 'if-none-match': first.headers.get('etag') ?? '' },
      afresh: false,
      status: 304,
    },
  ]
  const results = await measured(measures, seconds)
  const [bareResult] = results
  if (bareResult === undefined) throw new Error('Nothing was measured')
  const table = compared(results, bareResult)
  const [, afresh, , served, unchanged] = table
  if (afresh === undefined || served === undefined || unchanged === undefined)
    throw new Error('Not everything was measured')
  const view = await firstView(list, cookie)
  const pictureMilliseconds = await slowestPicture()
  const judged = limits({ afresh, served, unchanged, firstViewBytes: view.total, pictureMilliseconds })

  console.table(table)
  console.log('First view of the list, in bytes as sent:')
  console.table([...view.parts, { path: 'all of it', bytes: view.total }])
  const memory = ours.memory()
  console.log(`Memory of the server after all this: ${memory ?? 'unknown'} MB`)
  console.log(`Slowest of 5 measures over 24 months, drawn wide and narrow: ${pictureMilliseconds} ms`)
  console.table(judged)
  const htmlBytes = Buffer.byteLength(page)
  console.log(
    JSON.stringify({
      connections,
      seconds,
      rounds,
      table,
      firstView: view,
      htmlBytes,
      memory,
      limits: judged,
    }),
  )
  process.exitCode = judged.every(({ holds }) => holds) ? 0 : 1
} finally {
  for (const server of servers) await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Makes the data, and a session as signing in would; gives its cookie. */
async function prepare(): Promise<string> {
  const house = openHouse({ DATA_DIR: folder })
  thousandActions(house.live)
  const session = await house.sessions.getSession()
  session.set('person', people.deputyDirector.id)
  const [cookie = ''] = (await house.sessions.commitSession(session)).split(';')
  house.close()
  return cookie
}

async function start(script: string[]): Promise<Started> {
  const server = await started(script, { DATA_DIR: folder })
  servers.push(server)
  return server
}
