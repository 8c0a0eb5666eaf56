import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { expect, test as playwrightTest } from 'playwright/test'
import { findBrowser } from '../../app/cli/prepare/find-browser.js'
import { moveIn } from './move-in.ts'

/** The built application, running for one worker on a free port over a small council of its own. */
export interface World {
  readonly baseURL: string
  readonly dataDir: string
  /** From the next request on it is this instant: `2022-07-06T09:00:00Z`. */
  readonly setClock: (instant: string) => void
  /** Lines of the server's log that tell of a fault of ours; a test that ends with one has failed. */
  readonly faults: string[]
}

/** What drives the tests prints PDF, too. */
const browser = findBrowser()

type Server = ChildProcess & { stdout: Readable; stderr: Readable }

/** The instant at which every world begins. */
export const worldBegins = '2022-06-01T09:00:00Z'

/** A test with `world`; `page.goto('/actions')` goes to its address. */
export const test = playwrightTest.extend<{ noFaults: undefined }, { begins: string; world: World }>({
  /** A file that says `test.use({ begins: '2026-03-02T09:00:00Z' })` has a world of its own, in which it is then. */
  begins: [worldBegins, { scope: 'worker', option: true }],
  world: [
    async ({ begins }, use) => {
      const { world, stop } = await startWorld()
      world.setClock(begins)
      await use(world)
      await stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ world }, use) => use(world.baseURL),
  noFaults: [
    async ({ world }, use) => {
      await use(undefined)
      expect(world.faults.splice(0), 'faults in the log of the server').toEqual([])
    },
    { auto: true },
  ],
})

/**
 * Starts the built application and waits for its address. `environment` wins over what a test is given otherwise;
 * `council` moves in before: the small one where none is given.
 */
export async function startWorld(
  environment: Record<string, string> = {},
  council?: Parameters<typeof moveIn>[1],
) {
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-world-'))
  const dataDir = join(folder, 'data')
  const clockFile = join(folder, 'clock')
  const setClock = (instant: string) => {
    writeFileSync(`${clockFile}.new`, new Date(instant).toISOString())
    renameSync(`${clockFile}.new`, clockFile) // The server may be reading it.
  }
  setClock(worldBegins)
  await moveIn(dataDir, council)

  const server = startServer({ DATA_DIR: dataDir, CLOCK_FILE: clockFile, ...environment })
  const faults = faultsOf(server)
  const baseURL = await printedAddress(server)
  const stop = async () => {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  const world: World = { baseURL, dataDir, setClock, faults }
  return { world, server, stop }
}

/** `node app/cli/start.ts` on a free port; it ends when we do, however we do, because of the channel between us. */
export function startServer(environment: Record<string, string>): Server {
  const server = spawn(process.execPath, ['app/cli/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      ...(browser && { CHROMIUM_PATH: browser.path }),
      HOST: '127.0.0.1',
      PORT: '0',
      NODE_COMPILE_CACHE: join(tmpdir(), 'ilacs-compiled'), // Half of a start is compiling, and tests start many.
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const { stdout, stderr } = server
  if (stdout === null || stderr === null) throw new Error('The server was started without its output')
  return Object.assign(server, { stdout, stderr })
}

/** Both streams are read to their end, or the server would wait for us. */
export function faultsOf(server: Server): string[] {
  const faults: string[] = []
  for (const stream of [server.stdout, server.stderr]) {
    createInterface({ input: stream }).on('line', line => {
      if (line.startsWith('{"fault"')) faults.push(line)
      else if (stream === server.stderr) console.error(line)
    })
  }
  return faults
}

export async function printedAddress(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('exit', code =>
      reject(new Error(`The server ended with ${String(code)} before it was ready`)),
    )
    createInterface({ input: server.stdout }).on('line', line => {
      const address = /https?:\/\/\S+/.exec(line)?.[0]
      if (address !== undefined) resolve(address)
    })
  })
}
