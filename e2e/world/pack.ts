import { expect, type Page } from 'playwright/test'
import type { Event } from '../../app/domain/history.ts'
import { happensIn } from './own-world.ts'
import type { World } from './server.ts'
import { signIn } from './sign-in.ts'
import { day, people } from './small-council.ts'

export const july = 'scrutiny-board-2022-07-06'

const planned: Event = {
  type: 'meeting-planned',
  says: { meeting: july, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
}

/** The Scrutiny Board of the small council is to meet on 6 July 2022. */
export const boardIsToMeet = (world: World) =>
  happensIn(world, people.clerk, [planned], '2022-06-01T09:10:00.000Z')

export const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
export const problem = (page: Page, name: string) => page.getByRole('alert').getByRole('link', { name })

/** The governance officer prepares the pack of July; with words of their own as what it is about. */
export async function preparePack(page: Page, about?: string): Promise<void> {
  await signIn(page, people.clerk)
  await page.goto(`/meetings/${july}/pack/new`)
  if (about !== undefined) await page.getByLabel('What this report is about').fill(about)
  await press(page, 'Prepare the pack')
  await expect(page.getByText('Pack prepared')).toBeVisible()
}

/** The plan manager looks at every mark and releases the pack. */
export async function releasePack(page: Page, pack = 'PK-01'): Promise<void> {
  await signIn(page, people.planManager)
  await page.goto(`/packs/${pack}/release`)
  for (const box of await page.getByLabel('I have looked at it').all()) await box.check()
  for (const reason of await page.getByLabel('Why it stays').all()) await reason.fill('A public role')
  await press(page, 'Release it to the public')
  await expect(page.getByText('Pack released to the public')).toBeVisible()
}

/** Signs out whoever is signed in, by forgetting them. */
export const signOut = (page: Page) => page.context().clearCookies()
