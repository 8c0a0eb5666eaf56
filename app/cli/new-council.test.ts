import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { councilOf, rolesOf } from '../../db/read/people.ts'
import { openHouse } from '../web/house.ts'
import { choosePassword } from '../web/sign-in-links.ts'
import { signIn } from '../web/sign-in.ts'

// Each test starts the command several times.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ilacs-council-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (command: string, ...options: string[]) =>
  spawnSync(process.execPath, [`app/cli/${command}.ts`, ...options], {
    env: { ...process.env, DATA_DIR: folder, PUBLIC_ORIGIN: 'https://tracker.example' },
    encoding: 'utf8',
  })
const email = 'asha.brandt@fenwick.example'
const found = () =>
  run('new-council', '--name', 'Fenwick Council', '--administrator', 'Asha Brandt', '--email', email)
const tokenIn = (printed: string) =>
  /https:\/\/tracker\.example\/invitations\/([\w-]{43})\n/.exec(printed)?.[1] ?? ''

/** Whether whoever has this link can get in with it. */
async function canSignIn(token: string): Promise<boolean> {
  const house = openHouse({ DATA_DIR: folder })
  await choosePassword(house, token, 'plain lantern 42')
  const outcome = await signIn(house, { email, password: 'plain lantern 42', address: '192.0.2.7' })
  house.close()
  return 'person' in outcome
}

test('begins an empty council, and prints the link with which its administrator gets in', async () => {
  const { stdout, status } = found()
  expect(status).toBe(0)
  const house = openHouse({ DATA_DIR: folder })
  expect(councilOf(house.live)).toMatchObject({ name: 'Fenwick Council', demonstration: false })
  expect(rolesOf(house.live, 'P-001')).toEqual(['administrator'])
  house.close()
  expect(await canSignIn(tokenIn(stdout))).toBe(true)
})

test('is refused where there is a council, which stays as it was', async () => {
  const token = tokenIn(found().stdout)
  const { stderr, status } = found()
  expect([status, stderr]).toEqual([1, `This data directory already holds a council: ${folder}\n`])
  expect(await canSignIn(token)).toBe(true)
})

test('asks for what is missing, and begins nothing', () => {
  const { stderr, status } = run('new-council', '--name', 'Fenwick Council')
  expect(status).toBe(1)
  expect(stderr).toContain('Enter an email address')
  expect(found().status).toBe(0)
})

test('an administrator who cannot get in gets a new link from the terminal, and nobody else does', async () => {
  found()
  expect(await canSignIn(tokenIn(run('sign-in-link', '--email', email).stdout))).toBe(true)
  expect(run('sign-in-link', '--email', 'nobody@fenwick.example').status).toBe(1)
})
