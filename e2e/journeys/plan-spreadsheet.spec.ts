import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { readWorkbook } from '../../app/documents/read-workbook.ts'
import type { OutCell } from '../../app/documents/out-sheet.ts'
import { xlsxOf } from '../../app/documents/write-workbook.ts'
import { expectAccessible } from '../world/axe.ts'
import { test } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { day, people } from '../world/small-council.ts'

// A world of its own, because a whole plan comes into it.
test.use({ begins: '2022-06-01T10:00:00Z' })

const heads = [
  'Ref',
  'Ofsted recommendation',
  'What we will do',
  'Lead officer',
  'Sponsor',
  'By when',
  'Notes',
]

const workbook = (rows: OutCell[][]) =>
  xlsxOf([{ name: 'Plan', columns: [], rows: [['Improvement plan 2022'], [], heads, ...rows] }])

async function upload(page: Page, name: string, bytes: Buffer) {
  const path = test.info().outputPath(name)
  writeFileSync(path, bytes)
  await page.goto('/imports/new')
  await page.getByLabel('Spreadsheet').setInputFiles(path)
  await page.getByRole('button', { name: 'Read the spreadsheet' }).click()
}
const check = (page: Page) => page.getByRole('button', { name: 'Check what would change' }).click()

async function downloaded(page: Page, name: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  const download = await coming
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return { name: download.suggestedFilename(), bytes: readFileSync(path) }
}

test('a spreadsheet with seven mistakes is mended, imported whole, exported, and comes back without a difference', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/imports/new')
  await expectAccessible(page)

  const mistaken = await workbook([
    ['A-900', 'ILACS-2022-01', 'Rewrite the template', 'Tom Keller', 'Helen Strand', 'March 2023', ''],
    ['', 'ILACS-2099-01', 'Audit plans each month', 'Tom Keller', '', '31/02/2023', ''],
    ['', 'ILACS-2022-02', '', 'No One and Grace Obi', 'Nobody Known', 'soon', 'to be seen'],
  ])
  await upload(page, 'plan.xlsx', mistaken)
  await expect(page.getByLabel('What we will do')).toHaveValue('title')
  await expect(page.getByLabel('Notes')).toHaveValue('')
  await expectAccessible(page)
  await check(page)
  await expect(page.getByText('7 problems in 3 rows. Nothing has been imported.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^F5/ })).toContainText('This is no date')
  await expectAccessible(page)
  const marked = await downloaded(page, 'Download the workbook with these cells marked')
  const problems = await readWorkbook(marked.bytes, marked.name)
  expect('sheets' in problems && problems.sheets[0]?.rows.length).toBe(8)

  const mended = await workbook([
    ['', 'ILACS-2022-01', 'Rewrite the template', 'Tom Keller', 'Helen Strand', 'March 2023', ''],
    ['', 'ILACS-2022-01; ILACS-2022-02', '=SUM(1) is no formula', 'Tom Keller', '', '28/02/2023', ''],
    ['', 'ILACS-2022-02', 'Train managers', '', 'Helen Strand', { day: day('2023-05-31') }, 'to be seen'],
  ])
  await upload(page, 'plan.xlsx', mended)
  await check(page)
  await expect(page.getByText('3 rows read. 3 changes would be made.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import all of it' }).click()
  await expect(page.getByText('Plan imported from a spreadsheet')).toBeVisible()
  await page.getByRole('link', { name: 'A-003' }).click()
  await expect(page.getByText('First given as March 2023, a month without a day')).toBeVisible()
  await expectAccessible(page)

  for (const kind of ['Excel workbook', 'CSV file']) {
    await page.goto('/plan')
    const file = await downloaded(page, kind)
    await upload(page, file.name, file.bytes)
    await check(page)
    await expect(page.getByText('The plan says all of this already.')).toBeVisible()
  }
})

test('ratings by word, letter and colour are explained once, and several names in a cell lose nobody', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  const rated = await xlsxOf([
    {
      name: 'Plan',
      columns: [],
      rows: [
        ['What we will do', 'Lead officer', 'By when', 'RAG'],
        ['Hold the panel weekly', 'Tom Keller and Grace Obi', '31/03/2023', 'Amber'],
        ['Report to the board', 'Tom Keller', '31/03/2023', { text: '', fill: '00B050' }],
        ['Publish the leaflet', 'Tom Keller', '31/03/2023', 'B'],
      ],
    },
  ])
  await upload(page, 'rated.xlsx', rated)
  await check(page)
  await expect(page.getByRole('heading', { name: 'What does each rating mean here?' })).toBeVisible()
  await expect(page.getByLabel('Amber')).toHaveValue('at-risk')
  await expect(page.getByLabel('Green cell')).toHaveValue('on-track')
  await expect(page.getByLabel('B', { exact: true })).toHaveValue('complete')
  await expectAccessible(page)
  await check(page)
  await expect(page.getByRole('row', { name: /^D4/ })).toContainText('Not taken over: completion is claimed')
  await expect(page.getByRole('row', { name: /^B2/ })).toContainText(
    'Tom Keller is the owner; Grace Obi stays in the detail',
  )
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import all of it' }).click()
  await page.goto('/plan')
  await page
    .getByRole('row', { name: /Hold the panel weekly/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByText('Also named as owner: Grace Obi')).toBeVisible()
  await expect(page.getByText('In the spreadsheet: Amber')).toBeVisible()
})

test('a re-run finds rows by reference, shows old and new side by side, and leaves dates on record as they are', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await upload(
    page,
    'again.xlsx',
    await workbook([['A-001', '', 'Another title altogether', '', '', '31/12/2030', '']]),
  )
  await expect(page.getByLabel('By when')).toHaveValue('due')
  await check(page)
  await expect(page.getByRole('row', { name: /Action changed A-001/ })).toContainText(
    'Another title altogether',
  )
  await expect(page.getByText('Dates that differ, and stay as they are')).toBeVisible()
  await expect(page.getByRole('row', { name: /A-001.*31 December 2030/ })).toBeVisible()
  await page.getByRole('button', { name: 'Import all of it' }).click()
  await page.goto('/actions/A-001')
  await expect(page.getByRole('heading', { name: /Another title altogether/ })).toBeVisible()
  await expect(page.getByText('31 December 2030')).toHaveCount(0)
})

test('nobody but the person who uploaded a spreadsheet sees it, and only plan managers import', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await upload(page, 'mine.xlsx', await workbook([['', '', 'Something', '', '', '', '']]))
  const mine = page.url()
  await signIn(page, people.owner)
  for (const path of [mine, `${mine}/check?c2=title`, '/imports/new'])
    expect((await page.goto(path))?.status()).toBe(403)
})
