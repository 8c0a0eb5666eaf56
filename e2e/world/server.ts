import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { test as playwrightTest } from 'playwright/test'

/** The built application, running for one worker on a free port over data of its own. */
export interface World {
  readonly baseURL: string
  readonly dataDir: string
  /** From the next request on it is this instant: `2022-07-06T09:00:00Z`. */
  readonly setClock: (instant: string) => void
}

/** The instant at which every world begins. */
export const worldBegins = '2026-03-02T09:00:00Z'

/** A test with `world`; `page.goto('/actions')` goes to its address. */
export const test = playwrightTest.extend<object, { world: World }>({
  world: [
    async ({}, use) => {
      const { world, stop } = await startWorld()
      await use(world)
      await stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ world }, use) => use(world.baseURL),
})

/** `environment` is added to what the server needs; a name that is already set wins over the test's own. */
export async function startWorld(environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-world-'))
  const dataDir = join(folder, 'data')
  const clockFile = join(folder, 'clock')
  const setClock = (instant: string) => {
    writeFileSync(`${clockFile}.new`, instant)
    renameSync(`${clockFile}.new`, clockFile) // The server may be reading it.
  }
  setClock(worldBegins)

  const server = spawn(process.execPath, ['app/cli/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
      CLOCK_FILE: clockFile,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const baseURL = await printedAddress(server, server.stdout)
  const stop = async () => {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { world: { baseURL, dataDir, setClock }, server, stop }
}

/** Waits for the line with the address; what comes after it is read too, or the server would wait for us. */
async function printedAddress(server: ChildProcess, output: Readable): Promise<string> {
  const lines = createInterface({ input: output })
  return new Promise((resolve, reject) => {
    server.once('exit', code =>
      reject(new Error(`The server ended with ${String(code)} before it was ready`)),
    )
    lines.on('line', line => {
      const address = /https?:\/\/\S+/.exec(line)?.[0]
      if (address !== undefined) resolve(address)
    })
  })
}
