import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { readWorkbook } from '../../app/documents/read-workbook.ts'
import type { Event } from '../../app/domain/history.ts'
import { expectAccessible } from '../world/axe.ts'
import { caseloadDefined, figureOf, figuresRecorded } from '../world/measured.ts'
import { happensIn, test } from '../world/own-world.ts'
import { boardIsToMeet, preparePack, problem, releasePack, signOut } from '../world/pack.ts'
import { signIn } from '../world/sign-in.ts'
import { day, people } from '../world/small-council.ts'

const attached: Event = {
  type: 'measure-attached',
  says: {
    measure: 'M-01',
    to: { kind: 'action', ref: 'A-001' },
    expected: { from: 21, to: 16, by: day('2023-03-31') },
    note: 'Between ourselves',
  },
}
const withheld = { value: null, numerator: null, denominator: null, suppressed: true }

/** The caseload by two definitions, of which one is for the public, with a part that is withheld and a correction. */
const measured: Event[] = [
  caseloadDefined({ isPublic: true }),
  figuresRecorded([
    figureOf('OB-0001', '2022-03-31', 22),
    figureOf('OB-0002', '2022-04-30', 12, { breakdown: { by: 'role', of: 'Social worker' } }),
    figureOf('OB-0003', '2022-04-30', 0, {
      ...withheld,
      breakdown: { by: 'role', of: 'Newly qualified (ASYE)' },
    }),
    figureOf('OB-0004', '2022-04-30', 12),
  ]),
  figuresRecorded([figureOf('OB-0005', '2022-04-30', 21, { corrects: 'OB-0004' })], {
    standing: 'provisional',
    note: 'Two figures were turned round.',
  }),
  attached,
]

const table = (...rows: string[][]) => rows.map(cells => cells.join('\t')).join('\n')

async function downloaded(page: Page, name: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  const download = await coming
  const path = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(path)
  return path
}

test('figures are pasted, mended, confirmed, downloaded, corrected from a file, and nothing typed is lost', async ({
  page,
  world,
}) => {
  happensIn(world, people.planManager, [caseloadDefined()], '2022-06-01T08:30:00.000Z')
  // The owner of a measure records its figures.
  await signIn(page, people.owner)
  await page.goto('/measures/M-01')
  await page.getByRole('link', { name: 'Paste a table, or choose a file' }).click()
  await expectAccessible(page)
  const template = await readWorkbook(
    readFileSync(await downloaded(page, 'Download a blank template')),
    'template.xlsx',
  )
  expect('sheets' in template && template.sheets[0]?.rows[0]?.cells[0]?.text).toBe('Period')

  await page.getByRole('button', { name: 'Check what would be recorded' }).click()
  await expect(problem(page, 'Choose whether these figures are provisional or final')).toBeVisible()
  await page.getByLabel('Final', { exact: true }).check()
  await page.getByRole('button', { name: 'Check what would be recorded' }).click()
  await expect(problem(page, 'Paste a table, or choose a file')).toBeVisible()
  const mistaken = table(
    ['Month', 'Team', 'Numerator', 'Denominator', 'Average', 'Remarks'],
    ['March 2022', '', '2,200', '100', '22.0', ''],
    ['soon', '', '2,100', '100', '', ''],
    ['April 2022', 'East', '1,100', '50', '23', ''],
    ['July 2022', '', '2,100', '100', '', ''],
  )
  await page.getByLabel('Table', { exact: true }).fill(mistaken)
  await page.getByRole('button', { name: 'Check what would be recorded' }).click()
  await expect(page.getByRole('heading', { name: 'The table needs mending' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^A3 soon/ })).toContainText('This is no period')
  await expect(page.getByRole('row', { name: /^E4 23/ })).toContainText('22.0')
  await expect(page.getByRole('row', { name: /^A5 July 2022/ })).toContainText('today or in the past')
  await expect(page.getByText('what you pasted is still there')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Back to the table' }).click()
  await expect(page.getByLabel('Table', { exact: true })).toHaveValue(mistaken)
  await expect(page.getByLabel('Final', { exact: true })).toBeChecked()

  const mended = table(
    ['Month', 'Team', 'Numerator', 'Denominator', 'Average', 'Remarks'],
    ['March 2022', '', '2,200', '100', '22.0', 'as told'],
    ['2022-04', '', '2,100', '100', '', ''],
    ['2022-04', 'East', '1,100', '50', '22', ''],
    ['2022-04', '=1+1 <b>West</b>', '20', '4', '', ''],
  )
  await page.getByLabel('Table', { exact: true }).fill(mended)
  await page.getByRole('button', { name: 'Check what would be recorded' }).click()
  await expect(page.getByText('4 rows read. 4 figures would be recorded.')).toBeVisible()
  await expect(page.getByText('Nothing is taken from the column Remarks.')).toBeVisible()
  await expect(page.getByRole('row', { name: /<b>West<\/b>/ })).toContainText('c')
  await expect(page.getByText('c: withheld')).toBeVisible()
  await expect(page.getByRole('row', { name: /March 2022/ })).toContainText('2,200')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record all of it' }).click()
  await expect(page.getByText('Figures recorded')).toBeVisible()

  const csv = readFileSync(await downloaded(page, 'CSV file'), 'utf8')
  expect(csv).toContain('Full-time equivalents who hold a case')
  expect(csv).toMatch(/,'=1\+1 <b>West<\/b>,,c,c,c,Final,/)
  const xlsx = await downloaded(page, 'Excel workbook')
  const upload = async (path: string) => {
    await page.goto('/measures/M-01/figures/import')
    await page.getByLabel('Or a file').setInputFiles(path)
    await page.getByLabel('Final', { exact: true }).check()
    await page.getByRole('button', { name: 'Check what would be recorded' }).click()
  }
  await upload(xlsx)
  await expect(page.getByText('4 rows read. All of it is recorded already.')).toBeVisible()

  const correcting = test.info().outputPath('mended.csv')
  writeFileSync(correcting, csv.replace('March 2022', '').replace(',22,2200,100,', ',,2300,100,'))
  await upload(correcting)
  await expect(page.getByRole('row', { name: /March 2022/ })).toContainText('which says 22.0')
  await page.getByRole('button', { name: 'Record all of it' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Why figures are corrected').fill('A team had been left out.')
  await page.getByRole('button', { name: 'Record all of it' }).click()
  await expect(page.getByText(/^OB-\d+ recorded in place of OB-\d+$/)).toBeVisible()
  await page.goto('/measures/M-01?as-at=2022-05-31')
  await expect(page.getByText('Paste a table')).toHaveCount(0)

  await signIn(page, people.member)
  for (const path of ['/measures/M-01/figures/import', '/measures/M-01/figures/import/' + 'x'.repeat(43)])
    expect((await page.goto(path))?.status(), path).toBe(403)
})

test('the public reads what a measure means, its figures with c where they are withheld, and no name', async ({
  page,
  world,
}) => {
  boardIsToMeet(world)
  happensIn(world, people.planManager, measured, '2022-06-01T08:30:00.000Z')
  await preparePack(page)
  await releasePack(page)
  await signOut(page)
  await page.goto('/public')
  await page.getByRole('link', { name: 'What the council measures' }).click()
  await expect(page.getByRole('row', { name: /Average caseload.*21\.0/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Average caseload' }).click()
  await expect(page.getByText('down from 22.0 on 31 March 2022, the first by this definition')).toBeVisible()
  const target = 'The target is 16.0 by 31 March 2023: not reached, by a provisional figure.'
  await expect(page.getByText(target)).toBeVisible()
  await expect(page.getByRole('table', { name: 'By role' })).toContainText('Newly qualified (ASYE)')
  await expect(page.getByRole('row', { name: /Newly qualified/ })).toContainText('c')
  await expect(page.getByText('c: withheld, because it is about fewer than 6 people')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Corrected since' })).toContainText('Corrected to 21.0')
  const words = await page.locator('body').innerText()
  for (const { name } of Object.values(people)) expect(words).not.toContain(name)
  expect(words).not.toContain('Between ourselves')
  await expectAccessible(page)
  await page.getByRole('link', { name: /A-001/ }).click()
  await expect(page.getByText('Average caseload: 21.0 on 30 April 2022')).toBeVisible()
  await expectAccessible(page)
})
