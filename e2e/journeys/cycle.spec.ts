import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { embargoedAction } from '../world/embargoed-action.ts'
import { fillDate } from '../world/fill.ts'
import { happensIn, test } from '../world/own-world.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const problem = (page: Page, name: string) => page.getByRole('alert').getByRole('link', { name })
const section = (page: Page, name: string) => page.getByRole('table', { name })

async function openJune(page: Page) {
  await signIn(page, people.planManager)
  await page.goto('/cycles/new')
  await page.getByLabel('Name').fill('June 2022')
  await fillDate(page, 'Closing day', '30 6 2022')
  await press(page, 'Open the cycle')
}

async function postUpdate(page: Page, action: string) {
  await page.goto(`/actions/${action}/updates/new`)
  await page.getByLabel('What has happened').fill('The record was reviewed with two teams.')
  await press(page, 'Post this update')
}

test('the plan manager opens a cycle, owners see what they owe, and the page counts who reported', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.getByRole('link', { name: 'Reporting cycles' }).click()
  await expect(page.getByText('No reporting cycle has been opened yet')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Open a reporting cycle')
  await expectAccessible(page)

  await fillDate(page, 'Day from which updates count', '2 6 2022')
  await page.getByLabel('Remind them again').fill('soon')
  await press(page, 'Open the cycle')
  for (const missing of [
    'Enter the name',
    'Enter the closing day',
    'Days before the closing day must be a whole number',
  ])
    await expect(problem(page, missing)).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Name').fill('June 2022')
  await page.getByLabel('Remind them again').fill('5')
  await fillDate(page, 'Closing day', '30 6 2022')
  await press(page, 'Open the cycle')
  await expect(problem(page, 'The date must be today or in the past')).toBeVisible()
  await fillDate(page, 'Day from which updates count', '1 6 2022')
  await press(page, 'Open the cycle')

  await expect(page.getByText('Reporting cycle opened')).toBeVisible()
  await expect(page.getByText('0 of 2 actions')).toBeVisible()
  await expect(page.getByText('At the opening, 5 days before the close and on the day after')).toBeVisible()
  await expect(page.getByText('Reminders are not set up')).toBeVisible()
  await expect(section(page, 'Actions without an update yet').getByRole('row')).toHaveCount(3)
  await expectAccessible(page)

  await signIn(page, people.owner)
  await expect(page.getByRole('heading', { name: 'Updates you owe in June 2022 (1)' })).toBeVisible()
  await expect(page.getByText('Post them by 30 June 2022')).toBeVisible()
  await expectAccessible(page)
  await postUpdate(page, 'A-001')
  await page.goto('/')
  await expect(page.getByText('You have reported on everything you were asked for: 1 action.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'CY-01' }).click()
  await expect(page.getByText('1 of 2 actions')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Close this cycle' })).toHaveCount(0)
  await expectAccessible(page)
})

test('once its closing day has passed, a cycle says who stayed silent, and who reported since', async ({
  page,
  world,
}) => {
  await openJune(page)
  world.setClock('2022-07-02T09:00:00Z')
  await signIn(page, people.owner)
  await expect(page.getByText('They were due by 30 June 2022')).toBeVisible()
  await postUpdate(page, 'A-001')
  await page.goto('/')
  await expect(page.getByText('in June 2022')).toHaveCount(0)

  await page.goto('/cycles/CY-01')
  await expect(page.getByRole('heading', { name: 'Who stayed silent (2 actions)' })).toBeVisible()
  await expect(page.getByText('0 of 2 actions')).toBeVisible()
  await expect(page.getByText('A-001 Review the record')).toContainText('(reported since)')
  await expect(page.getByText('A-002 Train managers')).not.toContainText('(reported since)')
  await expectAccessible(page)

  await page.goto('/cycles/CY-01?as-at=2022-06-30')
  await expect(page.getByRole('heading', { name: 'Who owes what (2 actions)' })).toBeVisible()
  await expect(page.getByText('Reminders are not set up')).toHaveCount(0)
  await expectAccessible(page)
})

test('a cycle is closed once, and another can be opened only then', async ({ page }) => {
  await openJune(page)
  await page.goto('/cycles')
  await expect(page.getByRole('button', { name: 'Open a reporting cycle' })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/cycles/new')
  await page.getByLabel('Name').fill('June again')
  await fillDate(page, 'Closing day', '30 6 2022')
  await press(page, 'Open the cycle')
  await expect(problem(page, '“June 2022” is still open')).toBeVisible()
  await expect(page.getByLabel('Name')).toHaveValue('June again')

  await page.goto('/cycles/CY-01')
  await press(page, 'Close this cycle')
  await expectAccessible(page)
  await page.getByLabel('Why it is closed').fill('Moved to the middle of the month.')
  await press(page, 'Close the cycle')
  await expect(page.getByText('Reporting cycle closed')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/cycles/CY-01/closing')
  await press(page, 'Close the cycle')
  await expect(problem(page, 'This reporting cycle has already been closed')).toBeVisible()

  await page.goto('/history/cycle/CY-01')
  await expect(page.getByText('Moved to the middle of the month.')).toBeVisible()
  await expectAccessible(page)
})

test('nobody but the plan manager opens or closes a cycle, and a cycle that does not exist is none', async ({
  page,
}) => {
  await openJune(page)
  for (const who of [people.owner, people.deputyDirector, people.chair]) {
    await signIn(page, who)
    for (const path of ['/cycles/new', '/cycles/CY-01/closing'])
      expect((await page.goto(path))?.status(), `${who.name} at ${path}`).toBe(403)
    expect((await page.goto('/cycles/CY-01'))?.status()).toBe(200)
  }
  for (const path of ['/cycles/CY-02', '/cycles/first', '/cycles/CY-01?as-at=2022-05-31'])
    expect((await page.goto(path))?.status(), path).toBe(404)
})

test('who may not know of an embargoed inspection counts a cycle without its actions', async ({
  page,
  world,
}) => {
  await openJune(page)
  happensIn(world, people.planManager, embargoedAction, '2022-06-01T09:30:00.000Z')
  await page.goto('/cycles/CY-01')
  await expect(page.getByText('0 of 3 actions')).toBeVisible()
  await signIn(page, people.chair)
  await page.goto('/cycles/CY-01')
  await expect(page.getByText('0 of 2 actions')).toBeVisible()
  await expect(page.getByText('A-003')).toHaveCount(0)
})

test('the page lists who was reminded, what was not delivered and what was escalated', async ({
  page,
  world,
}) => {
  await openJune(page)
  const digest = { cycle: 'CY-01', to: people.owner.id, step: 'opening', owed: ['A-001'] } as const
  const toOther = { ...digest, to: people.otherOwner.id, owed: ['A-002'] }
  happensIn(
    world,
    people.planManager,
    [
      { type: 'digest-sent', says: { ...digest, owed: ['A-001'] } },
      { type: 'digest-not-delivered', says: { ...toOther, final: true } },
      { type: 'digest-not-delivered', says: { ...toOther, step: 'before-close', final: false } },
    ],
    '2022-06-01T10:00:00.000Z',
  )
  const escalated = { ...digest, to: people.deputyDirector.id, step: 'escalation' as const }
  happensIn(
    world,
    people.planManager,
    [{ type: 'digest-sent', says: { ...escalated, owed: ['A-001', 'A-002'] } }],
    '2022-07-07T10:00:00.000Z',
  )
  world.setClock('2022-07-08T09:00:00Z')
  await signIn(page, people.planManager)
  await page.goto('/cycles/CY-01')
  const reminders = section(page, 'Reminders, newest first')
  await expect(reminders.getByRole('row', { name: 'Tom Keller' })).toContainText('Sent')
  await expect(reminders.getByRole('row', { name: 'Grace Obi At the opening' })).toContainText(
    'Not delivered: the mailbox refused it',
  )
  await expect(reminders.getByRole('row', { name: 'Grace Obi Before the close' })).toContainText(
    'will be tried again',
  )
  await expect(section(page, 'What executive leads were told')).toContainText('A-002')
  await expectAccessible(page)
  await page.goto('/history/cycle/CY-01')
  await expect(page.getByText('No, the mailbox refused it')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/cycles/CY-01?as-at=2022-07-06')
  await expect(page.getByText('Nothing has been escalated.')).toBeVisible()
})
