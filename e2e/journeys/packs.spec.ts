import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { happensIn, test } from '../world/own-world.ts'
import { boardIsToMeet, july, preparePack, press, problem, releasePack, signOut } from '../world/pack.ts'
import { signIn } from '../world/sign-in.ts'
import { day, people } from '../world/small-council.ts'

test.beforeEach(({ world }) => {
  boardIsToMeet(world)
})

test('a pack is drafted from the plan, changed, released by somebody else, and read by anyone', async ({
  page,
}) => {
  await signIn(page, people.clerk)
  await page.goto(`/meetings/${july}`)
  await expect(page.getByText('No pack has been prepared yet.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Prepare the pack')
  await expect(page.getByLabel('Purpose of this report')).toHaveValue(/tells Scrutiny Board how/)
  await expect(page.getByLabel('What this report is about')).toHaveValue(/The plan holds 2 actions/)
  await expect(page.getByLabel('Main issues')).toHaveValue(/2 actions of the plan are still open/)
  await expectAccessible(page)

  await page.getByLabel('Main issues').fill('Caseloads are high.')
  await page.getByLabel('Recommendations').fill('')
  await press(page, 'Prepare the pack')
  await expect(problem(page, 'Enter what the board is recommended to resolve')).toBeVisible()
  await expect(page.getByLabel('Main issues')).toHaveValue('Caseloads are high.')
  await expectAccessible(page)
  await page.getByLabel('Recommendations').fill('(a) note progress')
  await press(page, 'Prepare the pack')
  await expect(page.getByText('Pack prepared')).toBeVisible()
  await expect(page.getByText('Prepared, not released')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Look through it' })).toHaveCount(0)
  await expectAccessible(page)

  await press(page, 'Change the report')
  await expectAccessible(page)
  await press(page, 'Save')
  await expect(problem(page, 'You have not changed anything')).toBeVisible()
  await page.getByLabel('Resources').fill('One post.')
  await press(page, 'Save')
  await expect(page.getByText('Pack changed')).toBeVisible()
  expect((await page.goto('/packs/PK-01/release'))?.status()).toBe(403)
  await expect(page.getByText('Somebody else has to do this')).toBeVisible()
  for (const file of ['file', 'file.pdf'])
    expect((await page.goto(`/packs/PK-01/${file}`))?.status(), file).toBe(404)
  expect((await page.goto('/public/packs/PK-01'))?.status()).toBe(404)

  await signIn(page, people.planManager)
  await page.goto('/packs')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'PK-01' }).click()
  await press(page, 'Look through it and release it')
  await expect(page.getByText('Nothing is withheld')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Release it to the public')
  await expect(page.getByText('Pack released to the public')).toBeVisible()
  await expectAccessible(page)

  await signOut(page)
  await page.goto('/public/packs/PK-01')
  await expect(page.getByText('Caseloads are high.')).toBeVisible()
  await expect(page.getByText('This paper shows the plan through event')).toBeVisible()
})

test('every word that may identify someone is looked at, with a reason, before the release', async ({
  page,
}) => {
  await preparePack(page, 'Tom Keller reports. The family lives at 14 Rowan Close, LS1 4AP.')
  await signIn(page, people.planManager)
  await page.goto('/packs/PK-01/release')
  await expect(page.locator('mark')).toHaveText(['Tom Keller', '14 Rowan Close', 'LS1 4AP'])
  await page.getByLabel('I have looked at it: Tom Keller').check()
  await page.getByLabel('Why it stays: LS1 4AP').fill('It is the town hall')
  await press(page, 'Release it to the public')
  for (const words of ['Tom Keller', '14 Rowan Close', 'LS1 4AP'])
    await expect(problem(page, `Tick that you have looked at “${words}”`)).toBeVisible()
  await expect(page.getByLabel('I have looked at it: Tom Keller')).toBeChecked()
  await expect(page.getByLabel('Why it stays: LS1 4AP')).toHaveValue('It is the town hall')
  await problem(page, 'Tick that you have looked at “14 Rowan Close”').click()
  await expect(page.getByLabel('I have looked at it: 14 Rowan Close')).toBeFocused()
  await expectAccessible(page)

  await page.goto('/packs/PK-01')
  await releasePack(page)
  await page.goto('/history/pack/PK-01')
  await expect(page.getByText('A public role').first()).toBeVisible()
})

test('a text that came in while the second person looked is not released unseen', async ({ page, world }) => {
  await preparePack(page)
  await signIn(page, people.planManager)
  await page.goto('/packs/PK-01/release')
  happensIn(world, people.owner, [update(1, 'Two teams were trained.')], '2022-06-01T09:20:00.000Z')
  await press(page, 'Release it to the public')
  await expect(page.getByText('Somebody changed this while you had the page open').first()).toBeVisible()
  await expect(page.getByText('Two teams were trained.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Release it to the public')
  await expect(page.getByText('Pack released to the public')).toBeVisible()
})

test('a released pack shows byte for byte the same after a hundred later events, with what changed beside it', async ({
  page,
  world,
}) => {
  await preparePack(page)
  await releasePack(page)
  const actions = (page: Page) => page.getByRole('table', { name: 'All actions' }).evaluate(t => t.outerHTML)
  const whole = (page: Page) => page.locator('#pack').evaluate(pack => pack.outerHTML)
  await page.goto('/public/packs/PK-01')
  const before = { actions: await actions(page), whole: await whole(page) }
  await expect(page.getByText('Nothing has changed since.')).toBeVisible()

  const events = Array.from({ length: 100 }, (_, at) => update(at + 1, `Report ${at + 1}`))
  happensIn(world, people.owner, events, '2022-06-20T09:20:00.000Z')
  happensIn(
    world,
    people.planManager,
    [{ type: 'action-withdrawn', says: { action: 'A-002', reason: 'Done elsewhere' } }],
    '2022-06-21T09:20:00.000Z',
  )
  world.setClock('2023-01-10T09:00:00Z')
  await page.goto('/public/packs/PK-01')
  expect(await actions(page)).toBe(before.actions)
  expect(await whole(page)).toBe(before.whole)
  await signIn(page, people.planManager)
  await page.goto('/packs/PK-01')
  expect(await whole(page)).toBe(before.whole)
  const since = page.getByRole('table', { name: 'Changed since this pack was released' })
  await expect(since.getByRole('row', { name: 'A-001' })).toContainText('Progress reported')
  await expect(since.getByRole('row', { name: 'A-002' })).toContainText('Action withdrawn')
  await expectAccessible(page)
})

test('a pack is withdrawn with a reason that the public reads, and that names nobody', async ({ page }) => {
  await preparePack(page)
  await releasePack(page)
  await page.getByRole('link', { name: 'Withdraw this pack' }).click()
  await expectAccessible(page)
  await press(page, 'Withdraw the pack')
  await expect(problem(page, 'Enter why the pack is withdrawn')).toBeVisible()
  await page.getByLabel('Why it is withdrawn').fill('Grace Obi was named.')
  await press(page, 'Withdraw the pack')
  await expect(problem(page, '“Grace Obi” may identify someone')).toBeVisible()
  await expect(page.getByLabel('Why it is withdrawn')).toHaveValue('Grace Obi was named.')
  await expectAccessible(page)
  await page.getByLabel('Why it is withdrawn').fill('A figure was wrong.')
  await press(page, 'Withdraw the pack')
  await expect(page.getByText('A figure was wrong.')).toBeVisible()
  await expectAccessible(page)

  await signOut(page)
  await page.goto('/public/packs/PK-01')
  await expect(page.getByText('A figure was wrong.')).toBeVisible()
  await expect(page.locator('table')).toHaveCount(0)
  await expectAccessible(page)
  for (const file of ['file', 'file.pdf'])
    expect((await page.goto(`/public/packs/PK-01/${file}`))?.status(), file).toBe(404)
  await page.goto('/public')
  await expect(page.getByText('Nothing has been published yet.')).toBeVisible()
  await expect(page.getByText('A figure was wrong.')).toBeVisible()
})

test('the Word file of a pack has its headings and tables, and it and the plan are there as PDF', async ({
  page,
}) => {
  await preparePack(page, 'Caseloads are high.')
  await releasePack(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as a Word file' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('PK-01-2022-07-06.docx')
  const { value: html } = await mammoth.convertToHtml({ buffer: readFileSync(await download.path()) })
  for (const heading of ['What this report is about', 'The plan in numbers', 'How this paper proves itself'])
    expect(html).toContain(`${heading}</h1>`)
  expect(html).toContain('A-001 Review the record used for children’s plans')
  expect(html).toMatch(/<thead>.*Executive lead.*<\/thead>/)

  for (const path of ['/packs/PK-01', '/public/packs/PK-01', '/public/plan']) {
    await page.goto(path)
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download as a PDF' }).click()
    const download = await coming
    expect(download.suggestedFilename(), path).toMatch(/^(PK-01-2022-07-06|plan-2022-06-01)\.pdf$/)
    expect(readFileSync(await download.path(), 'latin1'), path).toMatch(/^%PDF-/)
  }
})

test('only those whose table says so prepare, release and withdraw', async ({ page }) => {
  await preparePack(page)
  for (const who of [people.owner, people.chair, people.auditor, people.administrator]) {
    await signIn(page, who)
    for (const path of [
      `/meetings/${july}/pack/new`,
      '/packs/PK-01/edit',
      '/packs/PK-01/release',
      '/packs/PK-01/withdrawal',
      '/packs/posts',
    ])
      expect((await page.goto(path))?.status(), `${who.name} at ${path}`).toBe(403)
  }
  for (const path of ['/packs/PK-02', '/packs/first', '/packs/PK-01?as-at=2022-05-31'])
    expect((await page.goto(path))?.status(), path).toBe(404)
})

const update = (number: number, text: string) =>
  ({
    type: 'update-posted',
    says: {
      update: `U-${String(number).padStart(4, '0')}`,
      action: 'A-001',
      speaksOf: day('2022-06-01'),
      text,
      nextStep: null,
      onBehalfOf: null,
    },
  }) as const
