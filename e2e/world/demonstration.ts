import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as playwrightTest, type Page } from 'playwright/test'
import { people, type Who } from '../../app/cli/demonstration/council.ts'
import { faultsOf, printedAddress, startServer } from './server.ts'

/** The day on which every test finds the demonstration council. */
export const demonstrationDay = '2026-11-20'

/** A test over the demonstration council as a first start makes it. */
export const test = playwrightTest.extend<
  object,
  { demonstration: { baseURL: string; password: string; faults: string[] } }
>({
  demonstration: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'ilacs-demonstration-'))
      writeFileSync(join(folder, 'clock'), `${demonstrationDay}T09:00:00.000Z`)
      const server = startServer({ DATA_DIR: join(folder, 'data'), CLOCK_FILE: join(folder, 'clock') })
      const faults = faultsOf(server)
      const baseURL = await printedAddress(server)
      const password = readFileSync(join(folder, 'data', 'demonstration-password'), 'utf8').trim()
      await use({ baseURL, password, faults })
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
      expect(faults, 'faults in the log of the server').toEqual([])
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ demonstration }, use) => use(demonstration.baseURL),
})

/** Signs in as one of the demonstration's people, through the form. */
export async function signInAs(page: Page, who: Who, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill(people[who].email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(`Signed in as ${people[who].name}`)).toBeVisible()
}
