import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test as playwrightTest, type Page } from 'playwright/test'
import { startMailServer, type MailServer } from '../../app/cli/cycle/mail-server.testing.ts'
import { zipEntries } from '../../app/documents/zip-entries.ts'
import { openFiles } from '../../db/files.ts'
import { expectAccessible } from '../world/axe.ts'
import { evidenceBytes, evidencedCouncil } from '../world/exported-council.ts'
import { boardIsToMeet, preparePack, problem, releasePack, signOut } from '../world/pack.ts'
import { startWorld, type World } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

/** A council with evidence, whose heads go to two mailboxes and a file. */
const test = playwrightTest.extend<{ mail: MailServer; headsFile: string; world: World }>({
  mail: async ({}, use) => {
    const mail = await startMailServer()
    await use(mail)
    await mail.stop()
  },
  headsFile: async ({}, use, info) => use(info.outputPath('heads', 'heads.txt')),
  world: async ({ mail, headsFile }, use) => {
    const port = await freePort()
    const settings = {
      PORT: port,
      SMTP_URL: mail.url,
      MAIL_FROM: 'Children’s plan <plan@aldermere.example>',
      PUBLIC_ORIGIN: `http://localhost:${port}`,
      HEADS_TO: 'archive@county.example, auditor@firm.example',
      HEADS_FILE: headsFile,
    }
    const { world, stop } = await startWorld(settings, evidencedCouncil)
    const files = openFiles(join(world.dataDir, 'files'))
    for (const bytes of evidenceBytes.values()) files.keep(bytes)
    await use(world)
    await stop()
    expect(world.faults, 'faults in the log of the server').toEqual([])
  },
  baseURL: async ({ world }, use) => use(world.baseURL),
})

test('an auditor exports history from the page, verifies it twice without us, and sees an altered byte named', async ({
  page,
  browser,
}, info) => {
  for (const who of [people.planManager, people.chair, people.administrator]) {
    await signIn(page, who)
    for (const path of ['/history/export', '/history/export/file'])
      expect((await page.goto(path))?.status(), `${who.name} at ${path}`).toBe(403)
  }
  await signIn(page, people.auditor)
  await page.goto('/history')
  await page.getByRole('link', { name: 'Export the whole history' }).click()
  await expect(page.getByText('It holds what is under embargo')).toBeVisible()
  await expectAccessible(page)
  const number = /^\d+/.exec(await rowOf(page, 'Events').innerText())?.[0] ?? ''
  const hash = await rowOf(page, 'Head').innerText()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the export' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('history-2022-06-01.zip')
  unzip(await download.path(), info.outputPath('whole'))
  const folder = info.outputPath('whole', 'history-2022-06-01')
  await page.goto('/history/export?as-at=2022-05-31')
  await expect(page.getByText('there is none of a past day')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Download the export' })).toHaveCount(0)

  const command = verifyMjs(folder, '--head', number, hash.toUpperCase())
  expect(command.stdout).toContain('This history holds.')
  expect(command.stdout).toContain('Withheld from this export: 1 exempt part.')
  expect(command.status).toBe(0)
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
  const verifier = await context.newPage()
  const requests: string[] = []
  verifier.on('request', request => requests.push(request.url()))
  await verifier.goto(pathToFileURL(join(folder, 'verify.html')).href)
  await verifyHtml(verifier, folder, { number, hash: `${hash.slice(0, 32)} ${hash.slice(32)}` })
  await expect(verifier.getByRole('heading', { name: 'This history holds' })).toBeFocused()
  await expect(verifier.getByText(`The head you entered, event ${number}, stands`)).toBeVisible()
  expect(await verifier.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(requests.filter(url => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([])

  const copy = info.outputPath('copy')
  cpSync(folder, copy, { recursive: true })
  const audit = [...evidenceBytes.keys()][0] ?? ''
  writeFileSync(join(copy, 'evidence', audit), 'month,audited,good\n2022-05,20,19\n')
  const altered = 'evidence E-001, quarterly-audit.csv: its bytes were altered'
  expect(verifyMjs(copy)).toMatchObject({ status: 1, stdout: `This history does not hold.\n${altered}\n` })
  await verifyHtml(verifier, copy, { number: '', hash: '' })
  await expect(verifier.getByRole('heading', { name: 'This history does not hold' })).toBeVisible()
  await expect(verifier.getByText(altered)).toBeVisible()
  await expectAccessible(verifier)
  await context.close()
})

test('the head of a release is kept in mailboxes and in a file, and anyone may ask whether it stands', async ({
  page,
  world,
  mail,
  headsFile,
}) => {
  boardIsToMeet(world)
  await preparePack(page)
  // The folder of the file is not there, and one of the mailboxes says no.
  mail.answers.set('auditor@firm.example', 550)
  await releasePack(page)
  await expect(
    page.getByText(/could not be sent to every mailbox it should be kept in and written/),
  ).toBeVisible()
  await expectAccessible(page)
  expect(mail.received.map(({ handedTo }) => handedTo)).toEqual([['archive@county.example']])
  await page.goto('/packs/PK-01/withdrawal')
  await page.getByLabel('Why it is withdrawn').fill('To be prepared again.')
  await page.getByRole('button', { name: 'Withdraw the pack' }).click()

  mkdirSync(dirname(headsFile), { recursive: true })
  mail.answers.clear()
  await preparePack(page)
  await releasePack(page, 'PK-02')
  await expect(page.getByText('could not be')).toHaveCount(0)
  const [, number = '', hash = ''] =
    /event (\d+) ([0-9a-f]{64}) PK-02\n$/.exec(readFileSync(headsFile, 'utf8')) ?? []
  const [, , latest] = mail.received
  expect(latest?.text).toContain(`event ${number}\n${hash}`)
  expect(latest?.text).toContain(`You can check this at ${world.baseURL}/public/heads`)
  expect(mail.received).toHaveLength(3)
  await expect(page.locator('#pack')).toContainText(hash)

  await signOut(page)
  await page.goto('/public')
  await page.getByRole('link', { name: /Check that what you have on paper still stands/ }).click()
  await expectAccessible(page)
  const ask = async (typed: { number: string; hash: string }) => {
    await page.getByLabel('Number of the event').fill(typed.number)
    await page.getByLabel('Hash').fill(typed.hash)
    await page.getByRole('button', { name: 'Check it' }).click()
  }
  await ask({ number, hash: '' })
  await expect(problem(page, 'Enter the hash')).toBeVisible()
  await expect(page.getByLabel('Number of the event')).toHaveValue(number)
  await expectAccessible(page)
  await ask({ number, hash: 'abc' })
  await expect(problem(page, 'The hash has 64 letters and digits')).toBeVisible()
  for (const typed of [hash, hash.toUpperCase().replace(/(.{16})/g, '$1 '), hash.slice(0, 16)]) {
    await ask({ number: ` ${number}`, hash: typed })
    await expect(page.getByRole('heading', { name: 'It stands in today’s history' })).toBeVisible()
    await expect(page.getByText('It was recorded on 1 June 2022 at')).toBeVisible()
  }
  await expectAccessible(page)
  for (const typed of [
    { number: '3', hash },
    { number: '9,999', hash },
    { number, hash: 'f'.repeat(64) },
  ]) {
    await ask(typed)
    await expect(page.getByRole('heading', { name: 'It does not stand in today’s history' })).toBeVisible()
  }
  await expectAccessible(page)
})

/** E-mails lead to the address that people use, so it is known before the server starts. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return String(address.port)
}

const rowOf = (page: Page, key: string) =>
  page.locator('.govuk-summary-list__row', { hasText: key }).first().locator('dd')

const verifyMjs = (folder: string, ...head: string[]) =>
  spawnSync(process.execPath, [join(folder, 'verify.mjs'), folder, ...head], { encoding: 'utf8' })

async function verifyHtml(page: Page, folder: string, head: { number: string; hash: string }) {
  await page.getByLabel('The folder').setInputFiles(folder)
  await page.getByLabel('Number of the event').fill(head.number)
  await page.getByLabel('Hash').fill(head.hash)
  await page.getByRole('button', { name: 'Verify' }).click()
}

function unzip(path: string, to: string) {
  const bytes = readFileSync(path)
  for (const { name, at, size } of zipEntries(bytes) ?? []) {
    const start = at + 30 + bytes.readUInt16LE(at + 26)
    mkdirSync(dirname(join(to, name)), { recursive: true })
    writeFileSync(join(to, name), bytes.subarray(start, start + size))
  }
  if (!existsSync(to)) throw new Error('The download is no zip')
}
