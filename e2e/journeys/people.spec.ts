import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { test } from '../world/server.ts'
import { fillSignIn, signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

test.use({ begins: '2022-06-03T09:00:00Z' })

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const problem = (page: Page, name: string) => page.getByRole('alert').getByRole('link', { name })

/** Makes a sign-in link for somebody and gives the path of it. */
async function linkFor(page: Page, id: string): Promise<string> {
  await page.goto(`/people/${id}/sign-in-link`)
  await press(page, 'Make the link')
  const link = await page.getByText('/invitations/').textContent()
  return new URL(link ?? '').pathname
}

test('an administrator invites a person, who chooses a password with a link that works once', async ({
  page,
  browser,
  world,
}) => {
  await signIn(page, people.administrator)
  await page.goto('/people')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Invite a person' }).click()
  await press(page, 'Invite')
  for (const missing of ['Enter a full name', 'Enter an email address', 'Choose at least one role'])
    await expect(problem(page, missing)).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Full name').fill('Asha Brandt')
  await page.getByLabel('Email address').fill('p-005@aldermere.example')
  await page.getByLabel('Post (optional)').fill('Team Manager')
  await page.getByLabel('Auditor').check()
  await press(page, 'Invite')
  await expect(problem(page, 'Somebody else already signs in with this email address')).toBeVisible()
  await expect(page.getByLabel('Auditor')).toBeChecked()
  await page.getByLabel('Email address').fill('asha.brandt@aldermere.example')
  await press(page, 'Invite')
  await expect(page.getByText('Person invited')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Make the link')
  await expectAccessible(page)
  const link = await page.getByText('/invitations/').textContent()

  const theirs = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await theirs.goto(link ?? '')
  await expectAccessible(theirs)
  await theirs.getByLabel('Password').fill('Asha Brandt 12')
  await press(theirs, 'Choose this password')
  await expect(problem(theirs, 'Password must not be your name or email address')).toBeVisible()
  await expectAccessible(theirs)
  await theirs.getByLabel('Password').fill('plain lantern 42')
  await press(theirs, 'Choose this password')
  await expect(theirs.getByText('Signed in as Asha Brandt')).toBeVisible()

  expect((await theirs.goto(link ?? ''))?.status()).toBe(410)
  await expect(theirs.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  await expectAccessible(theirs)
  await theirs.goto(`${world.baseURL}/people`)
  await expect(theirs.getByRole('rowheader', { name: 'Asha Brandt' })).toBeVisible()
  await expect(theirs.getByRole('button', { name: 'Invite a person' })).toHaveCount(0)
  expect((await theirs.goto(`${world.baseURL}/people/new`))?.status()).toBe(403)
  await theirs.context().close()
})

test('a link is too old after seven days', async ({ page, world }) => {
  await signIn(page, people.administrator)
  const link = await linkFor(page, people.auditor.id)
  world.setClock('2022-06-10T08:59:59Z')
  expect((await page.goto(link))?.status()).toBe(200)
  world.setClock('2022-06-10T09:00:00Z')
  expect((await page.goto(link))?.status()).toBe(410)
  world.setClock('2022-06-03T09:00:00Z')
})

test('details change for a person, and somebody who changed them meanwhile is not overwritten', async ({
  page,
  context,
}) => {
  await signIn(page, people.administrator)
  const other = await context.newPage()
  for (const each of [page, other]) await each.goto(`/people/${people.clerk.id}/edit`)
  await expectAccessible(page)
  await other.getByLabel('Post (optional)').fill('Governance Lead')
  await press(other, 'Save')
  await expect(other.getByText('Person’s details changed')).toBeVisible()

  await page.getByLabel('Full name').fill('Nia Bevan-Hughes')
  await press(page, 'Save')
  await expect(page.getByText('Governance Lead')).toBeVisible()
  await expect(page.getByLabel('Full name')).toHaveValue('Nia Bevan-Hughes')
  await expectAccessible(page)
  await page.getByLabel('Post (optional)').fill('Governance Lead')
  await press(page, 'Save')
  await expect(page.getByRole('heading', { name: 'Nia Bevan-Hughes' })).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/people/${people.clerk.id}?as-at=2022-05-31`)
  await expect(page.getByRole('heading', { name: 'Nia Bevan', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Change name' })).toHaveCount(0)
})

test('roles are given and ended, but not the last administrator’s', async ({ page }) => {
  await signIn(page, people.administrator)
  await page.goto(`/people/${people.member.id}/roles`)
  await expectAccessible(page)
  await page.getByLabel('Scrutiny chair').check()
  await press(page, 'Save')
  await expect(page.getByRole('definition').filter({ hasText: 'Scrutiny chair' })).toBeVisible()

  await page.goto(`/people/${people.administrator.id}/roles`)
  await page.getByLabel('Administrator').uncheck()
  await press(page, 'Save')
  await expect(problem(page, 'Give somebody else the administrator role first')).toBeVisible()
  await expectAccessible(page)
})

test('a person is retired once nothing waits for them, is signed out at once, and can be reinstated', async ({
  page,
  browser,
  world,
}) => {
  const theirs = await (
    await browser.newContext({ baseURL: world.baseURL, javaScriptEnabled: false })
  ).newPage()
  await signIn(theirs, people.otherDeputyDirector)
  await signIn(page, people.administrator)
  await page.goto(`/people/${people.owner.id}/retirement`)
  await expectAccessible(page)
  await page.getByLabel('Why they are retired').fill('Left the council')
  await press(page, 'Retire Tom Keller')
  await expect(problem(page, 'Give A-001 to another owner first')).toBeVisible()
  await expect(page.getByLabel('Why they are retired')).toHaveValue('Left the council')
  await expectAccessible(page)

  await page.goto(`/people/${people.otherDeputyDirector.id}/retirement`)
  await page.getByLabel('Why they are retired').fill('Left the council')
  await press(page, 'Retire Imran Sadiq')
  await expect(page.getByText('Person retired')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/people')
  await expect(page.getByRole('table', { name: 'Retired: 1 person' })).toContainText('Imran Sadiq')

  await theirs.goto('/people')
  await expect(theirs).toHaveURL(/\/sign-in\?back=%2Fpeople$/)
  await fillSignIn(theirs, people.otherDeputyDirector)
  await expect(problem(theirs, 'Email address or password is not right')).toBeVisible()

  await page.goto(`/people/${people.otherDeputyDirector.id}/reinstatement`)
  await expectAccessible(page)
  await page.getByLabel('Why they are reinstated').fill('Came back')
  await press(page, 'Reinstate Imran Sadiq')
  const link = await linkFor(page, people.otherDeputyDirector.id)
  await theirs.goto(link)
  await theirs.getByLabel('Password').fill('plain lantern 42')
  await press(theirs, 'Choose this password')
  await expect(theirs.getByText('Signed in as Imran Sadiq')).toBeVisible()
  await theirs.context().close()
})

test('posts and partner bodies are added, changed and retired', async ({ page }) => {
  await signIn(page, people.planManager)
  await page.goto('/owners')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add a post or partner body' }).click()
  await press(page, 'Add')
  await expect(problem(page, 'Choose the officer who posts for it')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Post', { exact: true }).check()
  await page.getByLabel('Name').fill('Virtual School Headteacher')
  await page.getByLabel('Officer who posts for it').selectOption('Grace Obi')
  await press(page, 'Add')
  await page.getByRole('link', { name: 'Virtual School Headteacher' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Change details' }).click()
  await expectAccessible(page)
  await page.getByLabel('Name').fill('Virtual Head')
  await press(page, 'Save')
  await page.getByRole('button', { name: 'Retire Virtual Head' }).click()
  await expectAccessible(page)
  await page.getByLabel('Why it is retired').fill('The post was ended')
  await press(page, 'Retire Virtual Head')
  await expect(page.getByText('Retired', { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('a governance officer adds a board', async ({ page }) => {
  await signIn(page, people.clerk)
  await page.goto('/boards')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add a board' }).click()
  await page.getByLabel('Name').fill('Scrutiny Board')
  await press(page, 'Add this board')
  await expect(problem(page, 'Choose what kind of board it is')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Executive board or cabinet').check()
  await press(page, 'Add this board')
  await expect(problem(page, 'A body with this name already exists')).toBeVisible()
  await page.getByLabel('Name').fill('Executive Board')
  await press(page, 'Add this board')
  await expect(page.getByRole('rowheader', { name: 'Executive Board' })).toBeVisible()
})

test('anybody signed in can read who may do what', async ({ page }) => {
  await signIn(page, people.member)
  await page.goto('/permissions')
  const completion = page.getByRole('region', { name: 'Completion' })
  await expect(completion).toContainText('Verify claims or send them back')
  await expect(completion).toContainText('Deputy director, where somebody else made the claim')
  await expectAccessible(page)
})
