import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

export const pdf = 'application/pdf'

const timeLimit = 60_000
const keptFor = 10 * 60_000

type Printed = Promise<Uint8Array<ArrayBuffer>>

/** By the SHA-256 of the page: whoever asks for the same paper meanwhile is given the same file. */
const printed = new Map<string, Printed>()
let last: Promise<unknown> = Promise.resolve()

/**
 * A complete page of HTML as a tagged PDF with an outline, printed by the Chromium at `browser`, which reaches no
 * network: one at a time, because each takes as much of the machine as it can. Throws where it cannot be printed.
 */
export function printPdf(html: string, browser: string): Printed {
  const key = createHash('sha256').update(html).digest('hex')
  const known = printed.get(key)
  if (known !== undefined) return known
  const file = last.then(() => print(html, browser))
  printed.set(key, file)
  last = file.then(
    () => setTimeout(() => printed.delete(key), keptFor).unref(),
    () => printed.delete(key),
  )
  return file
}

async function print(html: string, browser: string): Printed {
  const folder = await mkdtemp(join(tmpdir(), 'ilacs-print-'))
  try {
    const page = join(folder, 'paper.html')
    const file = join(folder, 'paper.pdf')
    await writeFile(page, html)
    await promisify(execFile)(
      browser,
      [...flags, `--user-data-dir=${folder}/profile`, `--print-to-pdf=${file}`, pathToFileURL(page).href],
      // Of our own environment, which may hold passwords, it is told no more than it needs.
      {
        env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env['PATH'], HOME: folder, TMPDIR: folder },
        timeout: timeLimit,
        killSignal: 'SIGKILL',
      },
    )
    return new Uint8Array(await readFile(file))
  } finally {
    // Its processes may still be writing while they end.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const flags = [
  '--headless',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage', // Containers have little of it.
  // Chromium refuses to start as root with its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
