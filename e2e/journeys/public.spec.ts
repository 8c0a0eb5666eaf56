import { expect } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { embargoedAction } from '../world/embargoed-action.ts'
import { happensIn, test } from '../world/own-world.ts'
import { boardIsToMeet, july, preparePack, press, problem, releasePack, signOut } from '../world/pack.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

test.beforeEach(({ world }) => {
  boardIsToMeet(world)
})

const publicPages = [
  '/public',
  '/public/plan',
  '/public/resolutions',
  '/public/packs/PK-01',
  '/plan/ILACS-2022-02',
]

test('before any release anyone may see that nothing has been published yet', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/sign-in')
  await page.getByRole('link', { name: 'what the council has published' }).click()
  await expect(page.getByText('Nothing has been published yet.')).toBeVisible()
  await expectAccessible(page)
  for (const path of ['/public/plan', '/public/resolutions']) {
    await page.goto(path)
    await expect(page.getByText('Nothing has been published yet.')).toBeVisible()
    await expectAccessible(page)
  }
  for (const path of [
    '/plan/ILACS-2022-02',
    '/public/packs/PK-01',
    '/public/plan/file',
    '/public/plan/file.pdf',
  ])
    expect((await page.goto(path))?.status(), path).toBe(404)
  expect(await (await page.request.get('/public/feed.xml')).text()).not.toContain('<entry>')
})

test('what is published is the plan as at the newest release, without a name of an officer', async ({
  page,
  world,
}) => {
  await preparePack(page)
  await releasePack(page)
  world.setClock('2022-06-02T09:00:00Z')
  happensIn(
    world,
    people.clerk,
    [
      { type: 'item-added', says: { meeting: july, item: 1, title: 'Outcomes', inspection: null } },
      {
        type: 'resolution-recorded',
        says: { meeting: july, item: 1, letter: 'a', words: 'That it be noted later.' },
      },
      { type: 'meeting-held', says: { meeting: july } },
    ],
    '2022-06-01T10:00:00.000Z',
  )
  await signOut(page)
  for (const path of publicPages) {
    expect((await page.goto(path))?.status(), path).toBe(200)
    const words = await page.locator('body').innerText()
    for (const { name } of Object.values(people)) expect(words, path).not.toContain(name)
    expect(words, path).not.toContain('That it be noted later.')
    await expectAccessible(page)
  }
  await page.goto('/plan/ILACS-2022-02')
  await expect(page.getByRole('heading', { name: 'A-002 Train managers' })).toBeVisible()
  await expect(page.getByText('The action owner')).toBeVisible()
  const feed = await page.request.get('/public/feed.xml')
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain('<title>Papers for Scrutiny Board, 6 July 2022</title>')

  await page.goto('/public?as-at=2022-05-31')
  await expect(page.getByText('Nothing has been published yet.')).toBeVisible()

  await signIn(page, people.owner)
  await page.goto('/plan/ILACS-2022-02')
  await page.getByRole('link', { name: 'How it stands now' }).click()
  await expect(page).toHaveURL('/points/ILACS-2022-02')
})

test('what is under embargo is in no public page, and the second person sees that it is withheld', async ({
  page,
  world,
}) => {
  happensIn(world, people.planManager, embargoedAction, '2022-06-01T09:15:00.000Z')
  await preparePack(page, 'See A-003.')
  await signIn(page, people.planManager)
  await page.goto('/packs/PK-01/release')
  await expect(page.getByRole('table', { name: 'Withheld from the public' })).toContainText('under embargo')
  await expect(page.getByRole('group', { name: '“A-003”' })).toContainText('A record that is not public')
  await expectAccessible(page)
  await page.goto('/packs/PK-01/withdrawal')
  await page.getByLabel('Why it is withdrawn').fill('Prepared again.')
  await press(page, 'Withdraw the pack')
  await preparePack(page)
  await releasePack(page, 'PK-02')
  await signOut(page)
  for (const path of ['/public', '/public/plan', '/public/packs/PK-02'])
    expect(await (await page.goto(path))?.text(), path).not.toContain('A-003')
  expect(await (await page.request.get('/public/feed.xml')).text()).not.toContain('A-003')
})

test('a post is shown by name once the council chose to, from the next release on', async ({
  page,
  world,
}) => {
  happensIn(
    world,
    people.administrator,
    [
      {
        type: 'person-changed',
        says: {
          person: people.owner.id,
          was: { name: people.owner.name, email: 'p-005@aldermere.example', post: null },
          is: { name: people.owner.name, email: 'p-005@aldermere.example', post: 'Head of Service' },
        },
      },
    ],
    '2022-06-01T09:15:00.000Z',
  )
  await signIn(page, people.clerk)
  await page.goto('/packs')
  await page.getByRole('link', { name: 'Posts that the public sees by name' }).click()
  await expectAccessible(page)
  await press(page, 'Save')
  await expect(problem(page, 'You have not changed anything')).toBeVisible()
  await page.getByLabel('Head of Service').check()
  await press(page, 'Save')
  await expect(page.getByText('Post published by name')).toBeVisible()
  await preparePack(page)
  await releasePack(page)
  await page.goto('/plan/ILACS-2022-01')
  await expect(page.getByText('Head of Service')).toBeVisible()
  await expect(page.getByText('The action owner')).toBeVisible()
})
