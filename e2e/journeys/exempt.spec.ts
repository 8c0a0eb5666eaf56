import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { fillDate } from '../world/fill.ts'
import { test } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

// A world of its own, because from the first exempt matter on everybody reads another edition.
test.use({ begins: '2022-06-01T11:00:00Z' })

async function fillMatter(page: Page, words: string) {
  await page.getByLabel('What is withheld', { exact: true }).fill(words)
  await page.getByLabel('Why it is withheld').fill('It would tell who the person is.')
  await page.getByLabel('Who decided it').fill('Monitoring officer')
  await fillDate(page, 'When it is looked at again', '1 12 2022')
}
const record = (page: Page) => page.getByRole('button', { name: 'Record it' }).click()

test('exempt matter is recorded apart, read by those with a right alone, and every reading is recorded', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/actions/A-001')
  await page.getByRole('link', { name: 'Add something that is exempt or confidential' }).click()
  await expectAccessible(page)
  await page.getByLabel('Exempt', { exact: true }).check()
  await fillMatter(page, 'A grievance about supervision.')
  await record(page)
  await expect(page.getByRole('alert')).toContainText('Choose the paragraph of Schedule 12A')
  await expect(page.getByLabel('What is withheld', { exact: true })).toHaveValue(
    'A grievance about supervision.',
  )
  await expectAccessible(page)
  await page.getByLabel('Paragraph 1 (an individual)').check()
  await page.getByLabel('File that is withheld (optional)').setInputFiles({
    name: 'grievance of a social worker.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('What was said in confidence'),
  })
  await record(page)
  await expect(page.getByText('Exempt or confidential matter recorded')).toBeVisible()
  await expect(
    page.getByText(/Part of this is withheld. Exempt under paragraph 1 \(an individual\)/),
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'X-001' }).click()
  await expect(page.getByText('A grievance about supervision.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Read what is withheld' }).click()
  await expect(page.getByText('A grievance about supervision.')).toBeVisible()
  await expectAccessible(page)

  await signIn(page, people.member)
  await page.goto('/actions/A-001')
  await expect(page.getByText(/Part of this is withheld/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'X-001' })).toHaveCount(0)
  expect((await page.goto('/exempt/X-001'))?.status()).toBe(404)

  await signIn(page, people.clerk)
  await page.goto('/meetings')
  await page.getByRole('link', { name: 'exempt and confidential matter' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'X-001' }).click()
  await expect(page.getByRole('button', { name: 'Read what is withheld' })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /Ruth Adeyemi 1 June 2022/ })).toBeVisible()
  await page.getByRole('button', { name: 'Give a right to read it' }).click()
  await page.getByRole('button', { name: 'Give the right' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose who may read it')
  await expectAccessible(page)
  await page.getByLabel('Who may read it').selectOption(people.member.name)
  await page.getByLabel('Why').fill('The review of supervision in the work programme')
  await fillDate(page, 'The last day on which they may', '31 7 2022')
  await page.getByRole('button', { name: 'Give the right' }).click()
  await expect(page.getByText('Right to read exempt matter given')).toBeVisible()
  await expectAccessible(page)

  await signIn(page, people.member)
  await page.goto('/exempt/X-001')
  await page.getByRole('button', { name: 'Read what is withheld' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download grievance of a social worker.txt' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('What was said in confidence')

  await signIn(page, people.clerk)
  await page.goto('/exempt/X-001')
  // The right, the reading, and the download.
  await expect(page.getByRole('row', { name: new RegExp(`^${people.member.name} \\d`) })).toHaveCount(3)
  await page.getByRole('link', { name: `End the right of ${people.member.name}` }).click()
  await expectAccessible(page)
  await page.getByLabel('Why it ends').fill('The review is over')
  await page.getByRole('button', { name: 'End the right' }).click()
  await expect(page.getByText('Right to read exempt matter ended')).toBeVisible()
  await signIn(page, people.member)
  expect((await page.goto('/exempt/X-001'))?.status()).toBe(404)
})

test('exempt matter is reviewed or released, and confidential matter is released by nobody', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/exempt/new?kind=point&about=ILACS-2022-01')
  await page.getByLabel('Exempt', { exact: true }).check()
  await page.getByLabel(/^Paragraph 3/).check()
  await fillMatter(page, 'The price of the contract.')
  await record(page)
  const matter = await page.getByRole('link', { name: /^X-/ }).getAttribute('href')
  await signIn(page, people.clerk)
  await page.goto(matter ?? '')
  await expect(page.getByRole('button', { name: 'Release it' })).toHaveCount(0)
  expect((await page.goto(`${matter}/release`))?.status()).toBe(404)

  await signIn(page, people.planManager)
  await page.goto(`${matter}/rights/new`)
  await page.getByLabel('Who may read it').selectOption(people.clerk.name)
  await page.getByLabel('Why').fill('To see whether it can be released')
  await fillDate(page, 'The last day on which they may', '31 7 2022')
  await page.getByRole('button', { name: 'Give the right' }).click()
  await signIn(page, people.clerk)
  await page.goto(matter ?? '')
  await page.getByRole('button', { name: 'Review it' }).click()
  await expectAccessible(page)
  await fillDate(page, 'When it is looked at again', '1 6 2022')
  await page.getByRole('button', { name: 'It stays withheld' }).click()
  await expect(page.getByRole('alert')).toContainText('The day of the review must be in the future')
  await fillDate(page, 'When it is looked at again', '1 3 2023')
  await page.getByRole('button', { name: 'It stays withheld' }).click()
  await expect(page.getByText('1 March 2023')).toBeVisible()
  await page.getByRole('button', { name: 'Release it' }).click()
  await expectAccessible(page)
  await page.getByLabel('Why it is exempt no more').fill('The contract has been let')
  await page.getByRole('button', { name: 'Release it' }).click()
  await expect(page.getByText('Released: it is exempt no more')).toBeVisible()
  await signIn(page, people.member)
  await page.goto('/points/ILACS-2022-01')
  await expect(page.getByText('The price of the contract.')).toBeVisible()
  await expectAccessible(page)

  await signIn(page, people.clerk)
  await page.goto('/exempt/new?kind=point&about=ILACS-2022-02')
  await page.getByLabel('Confidential', { exact: true }).check()
  await fillMatter(page, 'What a department told us.')
  await record(page)
  await page.getByRole('link', { name: /^X-/ }).click()
  await expect(page.getByRole('button', { name: 'Review it' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Release it' })).toHaveCount(0)
  expect((await page.goto('/exempt/new?kind=action&about=A-999'))?.status()).toBe(404)
})
