import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { test } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

async function typeDate(page: Page, legend: string, day: string, month: string, year: string) {
  const date = page.getByRole('group', { name: legend })
  await date.getByLabel('Day').fill(day)
  await date.getByLabel('Month').fill(month)
  await date.getByLabel('Year').fill(year)
}

/** Plans an action that belongs to this test alone. Its reference. */
async function planOne(page: Page, title: string): Promise<string> {
  await signIn(page, people.planManager)
  await page.goto('/actions/new?point=ILACS-2022-02')
  await page.getByLabel('What will be done').fill(title)
  await page.getByLabel('Owner').selectOption({ label: people.owner.name })
  await page.getByLabel('Sub-steps (optional)').fill('Ask practitioners\nAsk families')
  await page.getByRole('button', { name: 'Plan this action' }).click()
  await expect(page.getByRole('alert')).toContainText('Action planned')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

test('a plan manager plans an action against two points, and what is left out shows as missing', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/plan')
  await expect(page.getByText(/^Showing all \d+ actions/)).toBeVisible()

  await page.getByRole('button', { name: 'Plan an action' }).click()
  await page.getByLabel(/^ILACS-2022-01/).check()
  await page.getByLabel(/^ILACS-2022-02/).check()
  await page.getByLabel('What will be done').fill('Give contingency plans a section of their own')
  await typeDate(page, 'Due date (optional)', '16', 'December', '2022')
  await page.getByLabel('Owner').selectOption({ label: people.owner.name })
  await page.getByLabel('Sub-steps (optional)').fill('Ask practitioners\nAsk families')
  await page.getByRole('button', { name: 'Plan this action' }).click()

  await expect(page.getByRole('alert')).toContainText('Action planned')
  const heading = page.getByRole('heading', { name: /^A-\d+ Give contingency plans a section of their own$/ })
  await expect(heading).toBeVisible()
  const ref = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect(page.getByText('0 of 2 done')).toBeVisible()
  await expect(page.getByText('No executive lead')).toBeVisible()

  await page.goto('/plan/gaps')
  await expect(page.getByText('Every improvement point has an action')).toBeVisible()
  await page.getByRole('link', { name: `No executive lead on ${ref}` }).click()
  await page.getByLabel('Executive lead').selectOption({ label: people.deputyDirector.name })
  await page.getByRole('button', { name: 'Save the executive lead' }).click()
  await expect(page.getByRole('alert')).toContainText('Executive lead assigned')
})

test('an action can be planned from the point that has none', async ({ page }) => {
  await signIn(page, people.planManager)
  await page.goto('/actions/new?point=ILACS-2022-02')
  await expect(page.getByLabel(/^ILACS-2022-02/)).toBeChecked()
  await expect(page.getByLabel(/^ILACS-2022-01/)).not.toBeChecked()
})

test('a filtered plan is an address that can be bookmarked', async ({ page }) => {
  await planOne(page, 'Ask carers about handovers')
  await signIn(page, people.auditor)
  await page.goto('/plan')
  await page.getByLabel('Owner', { exact: true }).selectOption({ label: people.owner.name })
  await page.getByLabel('Words in it').fill('handover carer')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByText(/^Showing 1 action that matches, of \d+ in the plan/)).toBeVisible()
  const bookmark = page.url()

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page.getByText(/^Showing all \d+ actions/)).toBeVisible()
  await page.goto(bookmark)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Plan an action' })).toHaveCount(0)
})

test('who changes an action that somebody else changed meanwhile is told, and loses nothing', async ({
  page,
  browser,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/actions/A-002/edit')

  const elsewhere = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    javaScriptEnabled: false,
  })
  const other = await elsewhere.newPage()
  await signIn(other, people.deputyDirector)
  await other.goto('/actions/A-002/edit')
  await other.getByLabel('Theme').fill('Workforce')
  await other.getByLabel('Reason for the change').fill('Belongs with training')
  await other.getByRole('button', { name: 'Save the change' }).click()
  await expect(other.getByRole('alert')).toContainText('Action changed')
  await elsewhere.close()

  await page.getByLabel('What will be done').fill('Train every manager in strategy discussions')
  await page.getByLabel('Reason for the change').fill('Not only those of one team')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('link', { name: /Somebody changed this/ })).toBeVisible()
  await expect(page.getByText('Belongs with training')).toBeVisible()
  await expect(page.getByLabel('What will be done')).toHaveValue(
    'Train every manager in strategy discussions',
  )
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(
    page.getByRole('heading', { name: 'A-002 Train every manager in strategy discussions' }),
  ).toBeVisible()
})

test('a change made meanwhile stays unseen until it is told, whatever else was wrong first', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/actions/A-001/edit')
  const drawn = await page.locator('input[name=seen]').inputValue()
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('link', { name: 'Enter the reason for the change' })).toBeVisible()
  await expect(page.locator('input[name=seen]')).toHaveValue(drawn)
})

test('31 February and 100,001 characters are told where they are, and stay as typed', async ({ page }) => {
  await signIn(page, people.planManager)
  await page.goto('/actions/new')
  await page.getByLabel('What will be done').fill('Review thresholds')
  await page.getByLabel('Detail (optional)').fill('x'.repeat(100_001))
  await typeDate(page, 'Due date (optional)', '31', '2', '2023')
  await page.getByRole('button', { name: 'Plan this action' }).click()
  await expect(page).toHaveTitle(/^Error: Plan an action/)
  await expect(page.getByRole('link', { name: 'Due date must be a real date' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Detail must be 100,000 characters or less' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Due date (optional)' }).getByLabel('Day')).toHaveValue('31')
  expect(await page.getByLabel('Detail (optional)').inputValue()).toHaveLength(100_001)
  await expectAccessible(page)
})

test('milestones and sub-steps are added, met, ticked and removed', async ({ page }) => {
  const ref = await planOne(page, 'Agree the section for contingency plans')
  await signIn(page, people.owner)
  await page.goto(`/actions/${ref}/milestones`)
  await page.getByLabel('What will have been reached').fill('The new section is agreed')
  await typeDate(page, 'By when', '31', '5', '2022')
  await page.getByRole('button', { name: 'Add this milestone' }).click()
  await expect(page.getByText('Not met, and past its date')).toBeVisible()
  await page.getByRole('link', { name: 'Mark as met' }).click()
  await page.getByRole('button', { name: 'Mark as met' }).click()
  await expect(page.getByRole('cell', { name: '1 June 2022' })).toBeVisible()
  await page.getByRole('link', { name: 'Remove' }).click()
  await page.getByLabel('Why it is removed').fill('Agreed twice')
  await page.getByRole('button', { name: 'Remove this milestone' }).click()
  await expect(page.getByText('No milestones yet')).toBeVisible()

  await page.goto(`/actions/${ref}/sub-steps`)
  await page.getByLabel('Ask families').check()
  await page.getByRole('button', { name: 'Save what is done' }).click()
  await expect(page.getByText('1 of 2 done')).toBeVisible()
  await page.goto(`/actions/${ref}/sub-steps/new`)
  await page.getByLabel('Sub-steps').fill('Write it up')
  await page.getByRole('button', { name: 'Add these sub-steps' }).click()
  await expect(page.getByText('1 of 3 done')).toBeVisible()
})

test('an action is unlinked, linked, given an owner and a date, and withdrawn', async ({ page }) => {
  const ref = await planOne(page, 'Train managers once more')
  await page.goto(`/actions/${ref}/points`)
  await page.getByRole('link', { name: 'Unlink ILACS-2022-02' }).click()
  await page.getByLabel('Why this action no longer answers').fill('A-002 does')
  await page.getByRole('button', { name: 'Unlink this point' }).click()
  await page.getByLabel(/^ILACS-2022-02/).check()
  await page.getByRole('button', { name: 'Link to this point' }).click()
  await expect(page.getByRole('alert')).toContainText('Action linked')

  await page.goto(`/actions/${ref}/owner`)
  await page.getByLabel('Owner').selectOption('Aldermere Health Trust')
  await page.getByRole('button', { name: 'Save the owner' }).click()
  await expect(page.getByRole('link', { name: 'Enter the reason for the change' })).toBeVisible()
  await page.getByLabel('Reason for the change').fill('It is theirs to do')
  await page.getByRole('button', { name: 'Save the owner' }).click()
  await expect(page.getByText('Tom Keller posts for it')).toBeVisible()

  await page.getByRole('link', { name: 'Set due date' }).click()
  await typeDate(page, 'Due date', '31', '5', '2022')
  await page.getByRole('button', { name: 'Set the due date' }).click()
  await expect(page.getByText('Already past when it was set')).toBeVisible()

  await page.getByRole('link', { name: 'Withdraw this action' }).click()
  await page.getByLabel('Why it is withdrawn').fill('Planned twice')
  await page.getByRole('button', { name: 'Withdraw this action' }).click()
  await expect(page.getByText('has been withdrawn from the plan')).toBeVisible()
  await page.goto('/plan/withdrawn')
  await expect(page.getByRole('cell', { name: 'Planned twice' })).toBeVisible()
})

test('the plan is read by improvement point, with the rules of its ratings', async ({ page }) => {
  await signIn(page, people.member)
  await page.goto('/plan/points')
  await expect(page.getByRole('heading', { name: /^ILACS-2022-01/ })).toBeVisible()
  await page.goto('/plan/ratings')
  expect((await page.goto('/actions/new'))?.status()).toBe(403)
  expect((await page.goto('/actions/A-999'))?.status()).toBe(404)
  expect((await page.goto('/plan?owner=nobody&page=x'))?.status()).toBe(200)
})

const pages = [
  '/plan?owner=P-005&words=record',
  '/plan/gaps',
  '/plan/points',
  '/plan/ratings',
  '/plan/withdrawn',
  '/actions/new',
  '/actions/A-001',
  '/actions/A-001/edit',
  '/actions/A-001/owner',
  '/actions/A-001/executive-lead',
  '/actions/A-001/due-date',
  '/actions/A-001/points',
  '/actions/A-001/points/ILACS-2022-01/removal',
  '/actions/A-001/milestones',
  '/actions/A-001/sub-steps/new',
  '/actions/A-001/withdrawal',
]
for (const path of pages) {
  test(`everybody can use ${path}`, async ({ page }) => {
    await signIn(page, people.planManager)
    expect((await page.goto(path))?.status()).toBe(200)
    await expectAccessible(page)
  })
}

test('everybody can use the pages of a milestone and of sub-steps', async ({ page }) => {
  const ref = await planOne(page, 'Look at every plan again')
  await page.goto(`/actions/${ref}/sub-steps`)
  await expectAccessible(page)
  await signIn(page, people.owner)
  await page.goto(`/actions/${ref}/milestones`)
  await page.getByLabel('What will have been reached').fill('Half of them')
  await typeDate(page, 'By when', '30', '6', '2022')
  await page.getByRole('button', { name: 'Add this milestone' }).click()
  await page.goto(`/actions/${ref}/milestones/1/met`)
  await expectAccessible(page)
  await page.goto(`/actions/${ref}/milestones/1/removal`)
  await expectAccessible(page)
})
