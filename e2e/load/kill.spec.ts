import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { openDatabase } from '../../db/connection.ts'
import { verifyHistory } from '../../db/verify.ts'
import { moveIn, password } from '../world/move-in.ts'
import { printedAddress, startServer, worldBegins } from '../world/server.ts'
import { people } from '../world/small-council.ts'

const kills = 50
const writers = 4

test('a server killed fifty times in a stream of writes loses no acknowledged change', async () => {
  test.setTimeout(10 * 60_000)
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-kill-'))
  const dataDir = join(folder, 'data')
  await moveIn(dataDir)
  writeFileSync(join(folder, 'clock'), new Date(worldBegins).toISOString())

  const acknowledged: string[] = []
  let sent = 0
  let cookie: string | undefined
  for (let killed = 0; killed < kills; killed++) {
    const server = startServer({ DATA_DIR: dataDir, CLOCK_FILE: join(folder, 'clock') })
    const address = await printedAddress(server)
    cookie ??= await signedIn(address)
    // Killed at another moment each time: right after an acknowledgement, while the other writers are in the middle.
    const enough = acknowledged.length + 1 + (killed % 9)
    const gone = once(server, 'exit')
    const write = async () => {
      while (acknowledged.length < enough) {
        const text = `Update ${sent++} of the stream`
        if (!(await posted(address, cookie ?? '', text))) return
        acknowledged.push(text)
      }
      server.kill('SIGKILL')
    }
    await Promise.all(Array.from({ length: writers }, write))
    await gone
  }

  const db = openDatabase(join(dataDir, 'ilacs-tracker.sqlite'))
  const kept = db.$client.prepare<[], string>('select text from progress_update').pluck().all()
  expect(
    acknowledged.filter(text => !kept.includes(text)),
    'acknowledged, but lost',
  ).toEqual([])
  expect(kept.length, 'each once').toBe(new Set(kept).size)
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills)
  expect(verifyHistory(db)).toMatchObject({ holds: true })
  db.$client.close()
  rmSync(folder, { recursive: true })
})

async function signedIn(address: string): Promise<string> {
  const { id } = people.owner
  const answer = await send(`${address}/sign-in`, {
    email: `${id.toLowerCase()}@aldermere.example`,
    password,
  })
  const [cookie = ''] =
    answer.headers
      .getSetCookie()
      .find(value => value.startsWith('ilacs-session='))
      ?.split(';') ?? []
  return cookie
}

/** Whether the server said that it is done: a redirect. False where it went away before it could. */
async function posted(address: string, cookie: string, text: string): Promise<boolean> {
  const form = { seen: '0', text, 'speaksOf-day': '1', 'speaksOf-month': '5', 'speaksOf-year': '2022' }
  const answer = await send(`${address}/actions/A-001/updates/new`, form, cookie).catch(() => null)
  if (answer !== null) expect(answer.status, 'anything but a redirect is no acknowledgement').toBe(303)
  return answer !== null
}

function send(url: string, form: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: new URL(url).origin },
    body: new URLSearchParams(form),
  })
}
