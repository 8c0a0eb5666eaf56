import { type Page } from 'playwright/test'
import { evidence } from '../../app/commands/completion.testing.ts'
import { fillDate } from './fill.ts'
import { happensIn } from './own-world.ts'
import type { World } from './server.ts'
import { signIn } from './sign-in.ts'
import { people, type Who } from './small-council.ts'

/** Evidence E-001 of A-001. */
export const hasEvidence = (world: World) =>
  happensIn(world, people.owner, [evidence('E-001', 'A-001')], '2022-05-20T09:00:00.000Z')

export const impact = 'Nine in ten plans now say what happens if the first plan fails.'

/** Somebody claims completion of A-001 on E-001, through the form. */
export async function claimCompletion(page: Page, who: Who = people.owner): Promise<void> {
  await signIn(page, who)
  await page.goto('/actions/A-001/completion')
  await page.getByLabel('What difference has it made to children?').fill(impact)
  await page.getByLabel('E-001 Audit of 40 plans').check()
  await page.getByRole('button', { name: 'Claim completion' }).click()
}

/** Ruth Adeyemi verifies it. */
export async function verifyClaim(page: Page): Promise<void> {
  await signIn(page, people.planManager)
  await page.goto('/actions/A-001/completion/verification')
  await page.getByRole('button', { name: 'Verify: it is complete' }).click()
}

/** Nia Bevan plans the scrutiny board's meeting of 6 July 2022, with one item. She stays signed in. */
export async function planMeeting(page: Page): Promise<void> {
  await signIn(page, people.clerk)
  await page.goto('/meetings/new')
  await page.getByLabel('Board').selectOption('Scrutiny Board')
  await fillDate(page, 'The day of the meeting', '6 7 2022')
  await page.getByLabel('Place').fill('Civic Hall')
  await page.getByRole('button', { name: 'Plan the meeting' }).click()
  await page.getByRole('button', { name: 'Add an item' }).click()
  await page.getByLabel('Title, as on the agenda').fill('Outcomes of inspections')
  await page.getByRole('button', { name: 'Add the item' }).click()
}

export const meeting = '/meetings/scrutiny-board-2022-07-06'
