// npm run bench: the built server over a thousand actions beside a bare one, in the same run. Prints a table, and JSON.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'
import { openHouse } from '../../app/web/house.ts'
import { firstView } from './first-view.ts'
import { people } from '../world/small-council.ts'
import { thousandActions } from './thousand-actions.ts'

const seconds = Number(process.env['BENCH_SECONDS'] ?? 10)
const rounds = 3

const folder = mkdtempSync(join(tmpdir(), 'ilacs-bench-'))
const started: ChildProcess[] = []
try {
  const cookie = await prepare()
  const ours = await start(['app/cli/start.ts'])
  const list = await (await fetch(`${ours}/plan`, { headers: { cookie } })).text()
  writeFileSync(join(folder, 'plan.html'), list)
  const bare = await start([
    'e2e/load/bare-server.ts',
    join(folder, 'ilacs-tracker.sqlite'),
    join(folder, 'plan.html'),
  ])
  const etag = (await fetch(`${ours}/plan`, { headers: { cookie } })).headers.get('etag') ?? ''

  const measures: {
    name: string
    url: string
    headers: Record<string, string>
    afresh: boolean
    status: number
  }[] = [
    { name: 'bare node:http', url: bare, headers: {}, afresh: false, status: 200 },
    { name: 'list, rendered afresh', url: `${ours}/plan`, headers: { cookie }, afresh: true, status: 200 },
    {
      name: 'one action, rendered afresh',
      url: `${ours}/actions/A-500`,
      headers: { cookie },
      afresh: true,
      status: 200,
    },
    { name: 'list as served', url: `${ours}/plan`, headers: { cookie }, afresh: false, status: 200 },
    {
      name: 'unchanged list (304)',
      url: `${ours}/plan`,
      headers: { cookie, 'if-none-match': etag },
      afresh: false,
      status: 304,
    },
  ]
  for (const measure of measures) await load(measure, 1) // Warm, not counted.
  const runs = new Map(measures.map(({ name }) => [name, new Array<Run>()]))
  for (let round = 0; round < rounds; round++)
    for (const measure of measures) runs.get(measure.name)?.push(await load(measure, seconds))

  const results = measures.map(({ name }) => ({ name, ...medians(runs.get(name) ?? []) }))
  const limit = results[0]
  if (limit === undefined) throw new Error('Nothing was measured')
  const table = results.map(result => ({
    ...result,
    ratio: rounded(result.requestsPerSecond / limit.requestsPerSecond),
    p99Ratio: rounded(result.p99 / limit.p99),
  }))
  console.table(table)
  const bytes = await firstView(`${ours}/plan`, cookie)
  console.log(`First view of the list, compressed: ${bytes.total} bytes (${JSON.stringify(bytes.parts)})`)
  console.log(
    JSON.stringify({
      connections: 10,
      seconds,
      rounds,
      table,
      firstView: bytes,
      htmlBytes: Buffer.byteLength(list),
    }),
  )
} finally {
  for (const child of started) await stop(child)
  rmSync(folder, { recursive: true, force: true })
}

/** Makes the data, and a session as signing in would. */
async function prepare(): Promise<string> {
  const house = openHouse({ DATA_DIR: folder })
  thousandActions(house.live)
  const session = await house.sessions.getSession()
  session.set('person', people.deputyDirector.id)
  const [cookie = ''] = (await house.sessions.commitSession(session)).split(';')
  house.close()
  return cookie
}

async function start(script: string[]): Promise<string> {
  const child = spawn(process.execPath, script, {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (address === undefined) continue
    child.stdout.resume()
    return address
  }
  throw new Error(`${script.join(' ')} did not start`)
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

interface Run {
  requestsPerSecond: number
  p50: number
  p99: number
}

async function load(
  {
    url,
    headers,
    afresh,
    status,
  }: { url: string; headers: Record<string, string>; afresh: boolean; status: number },
  duration: number,
): Promise<Run> {
  let asked = 0
  const result = await autocannon({
    url,
    connections: 10,
    duration,
    headers,
    // An address that nobody asked for before has no finished bytes.
    requests: [
      {
        ...(afresh
          ? {
              setupRequest: (request: autocannon.Request) => ({
                ...request,
                path: `${new URL(url).pathname}?page=1&n=${duration}-${process.hrtime.bigint()}-${asked++}`,
              }),
            }
          : {}),
      },
    ],
  })
  const answered = result.statusCodeStats?.[`${status}`]?.count ?? 0
  if (result.errors > 0 || answered < result.requests.total * 0.99)
    throw new Error(`${url} answered ${JSON.stringify(result.statusCodeStats)}`)
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

function medians(all: Run[]): Run {
  const median = (of: (run: Run) => number) =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  return {
    requestsPerSecond: median(run => run.requestsPerSecond),
    p50: median(run => run.p50),
    p99: median(run => run.p99),
  }
}

function rounded(ratio: number) {
  return Math.round(ratio * 1000) / 1000
}
