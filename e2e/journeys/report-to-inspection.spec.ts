import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { fillDate } from '../world/fill.ts'
import { makeLetter } from '../world/make-report.ts'
import { madeReport, reportFiles, type ReportFile } from '../world/report-file.ts'
import { test, type World } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

test.use({ begins: '2026-09-01T09:00:00Z' })

const problems = (page: Page) => page.getByRole('alert')
const confirm = (page: Page) => page.getByRole('button', { name: 'Confirm and record the inspection' })

async function upload(page: Page, name: string, buffer: Buffer) {
  await page.goto('/reports/new')
  // A path, because Playwright hands over no more than 50 MB otherwise.
  const path = test.info().outputPath(name)
  writeFileSync(path, buffer)
  await page.getByLabel('Report or letter').setInputFiles(path)
  const [answer] = await Promise.all([
    page.waitForResponse(response => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Read the report' }).click(),
  ])
  return answer
}

/** What lies in a folder of the data directory, below it too. */
function filesIn({ dataDir }: World, folder: string): string[] {
  try {
    return readdirSync(join(dataDir, folder), { recursive: true }).map(String)
  } catch {
    return []
  }
}

async function expectRead(page: Page, { kind, leadInspector, began, judgements, points }: ReportFile) {
  await expect(page.getByLabel('Kind of inspection')).toHaveValue(kind)
  await expect(page.getByLabel('Lead inspector')).toHaveValue(leadInspector)
  const date = page.getByRole('group', { name: 'Date it began' })
  for (const part of ['day', 'month', 'year'] as const)
    await expect(date.getByLabel(part, { exact: false })).toHaveValue(began[part])
  for (const [area, grade] of Object.entries(judgements))
    await expect(page.getByLabel(area, { exact: true }).locator('option:checked')).toHaveText(grade)
  for (const [at, { text, part, number }] of points.entries()) {
    const group = page.getByRole('group', { name: `Point ${String(at + 1)}`, exact: true })
    await expect(group.getByLabel('Words of the report')).toHaveValue(text)
    await expect(group.getByLabel('Page of the report')).toHaveValue(/^\d$/)
    await expect(group.getByLabel('Part')).toHaveValue(part)
    await expect(group.getByLabel('Number')).toHaveValue(number)
  }
  await expect(page.getByRole('group', { name: /^Point \d+$/ })).toHaveCount(points.length)
}

for (const report of await reportFiles()) {
  test(`${report.name}: what is read is seen beside its page, confirmed, and recorded in one deed`, async ({
    page,
    world,
  }) => {
    await signIn(page, people.planManager)
    expect((await upload(page, report.name, report.pdf)).status()).toBe(303)
    await expect(page).toHaveURL(/\/reports\/[\w-]{43}$/)
    await expectRead(page, report)
    for (const picture of await page.getByRole('img', { name: /^Page \d+ of the report/ }).all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1000)
    }
    await expectAccessible(page)

    const before = filesIn(world, 'files')
    await fillDate(page, 'Date it was published', '12 8 2026')
    await fillDate(page, 'Date the report was received', '10 8 2026')
    await confirm(page).click()
    await expect(page.getByText('Inspection recorded')).toBeVisible()
    for (const [area, grade] of Object.entries(report.judgements))
      await expect(page.getByRole('row', { name: area })).toContainText(grade)
    for (const { text } of report.points) await expect(page.getByText(text, { exact: true })).toBeVisible()
    expect(filesIn(world, 'unconfirmed')).toEqual([])

    const inspection = new URL(page.url()).pathname
    await page.getByRole('link', { name: /^The \d+ numbered findings? of its report$/ }).click()
    await expect(page.getByRole('heading', { name: 'Paragraph 1', exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.goto(inspection)

    const sha256 = createHash('sha256').update(report.pdf).digest('hex')
    expect(filesIn(world, 'files').filter(name => !before.includes(name))).toContainEqual(
      expect.stringContaining(sha256),
    )
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: report.name }).click()
    expect((await download).suggestedFilename()).toBe(report.name)

    const again = await upload(page, report.name, report.pdf)
    expect(again.status()).toBe(400)
    await expect(problems(page)).toContainText(/This report has already been recorded as ILACS-20\d\db?/)
  })
}

test('what was read wrongly is corrected, left out or added, and every problem keeps all that was typed', async ({
  page,
}) => {
  const { pdf } = await madeReport('Vera Lune')
  await signIn(page, people.planManager)
  await upload(page, 'made.pdf', pdf)
  const point = (number: number) => page.getByRole('group', { name: `Point ${String(number)}`, exact: true })

  await page.getByLabel('Lead inspector').fill('Vera Moon')
  await point(1).getByLabel('Words of the report').fill('The recording of supervision.')
  await point(2).getByLabel('Leave it out').check()
  await page.getByRole('button', { name: 'Add another point' }).click()
  await expect(page.getByLabel('Lead inspector')).toHaveValue('Vera Moon')
  await expect(point(2).getByLabel('Leave it out')).toBeChecked()

  await point(3).getByLabel('It is a sub-point').check()
  await point(3).getByLabel('Number').fill('2')
  await fillDate(page, 'Date it ended', '31 6 2026')
  await confirm(page).click()
  await expect(problems(page)).toContainText('Date it ended must be a real date')
  await expect(problems(page)).toContainText('Choose outcome, enabler or principle')
  await expect(problems(page)).toContainText('Enter the words of the point, or leave it out')
  await expect(page.getByLabel('Lead inspector')).toHaveValue('Vera Moon')
  await expect(point(1).getByLabel('Words of the report')).toHaveValue('The recording of supervision.')
  await expectAccessible(page)

  await point(3).getByLabel('Words of the report').fill('That of managers, too.')
  await point(3).getByLabel('Part').selectOption('Principle')
  await fillDate(page, 'Date it ended', '22 3 2022')
  await fillDate(page, 'Date it began', '11 3 2022')
  await confirm(page).click()
  await expect(problems(page)).toContainText('is judged under ILACS 2018. Check its judgements')
  await expect(page.getByLabel(/children in care and care leavers/)).toHaveValue('')
  await expect(page.getByLabel(/impact of leaders/)).toHaveValue('good')

  await confirm(page).click()
  await expect(page.getByText('Inspection recorded')).toBeVisible()
  await expect(page.getByText('Vera Moon')).toBeVisible()
  await expect(page.getByText('The recording of supervision.')).toBeVisible()
  await expect(page.getByText('Health assessments for children in care.')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /-01\.1$/ })).toBeVisible()
})

test('an upload is its person’s alone, and nothing of it stays once it is discarded or a day has passed', async ({
  page,
  world,
}) => {
  const { pdf } = await madeReport('Ines Faro')
  await signIn(page, people.planManager)
  const events = async () => (await page.goto('/history'), page.getByText(/Every change since/).innerText())
  const before = await events()
  await upload(page, 'made.pdf', pdf)
  const draft = page.url()
  expect(await page.request.get(`${draft}/pages/1.png`).then(answer => answer.status())).toBe(200)
  expect(await page.request.get(`${draft}/pages/99.png`).then(answer => answer.status())).toBe(404)

  await signIn(page, people.auditor)
  for (const address of [draft, `${draft}/pages/1.png`, `${draft}/discarding`])
    expect((await page.goto(address))?.status()).toBe(403)

  await signIn(page, people.planManager)
  await page.goto(draft)
  await page.getByRole('link', { name: 'Discard this report' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Discard the report' }).click()
  expect((await page.goto(draft))?.status()).toBe(404)
  expect(await events()).toBe(before)

  await upload(page, 'made.pdf', pdf)
  const late = page.url()
  world.setClock('2026-09-02T09:30:00Z')
  await signIn(page, people.planManager)
  expect((await page.goto(late))?.status()).toBe(404)
  expect(filesIn(world, 'unconfirmed')).toEqual([])
  expect(filesIn(world, 'files').filter(name => name.includes('unfinished'))).toEqual([])
})

const locked = () =>
  new Promise<Buffer>(resolve => {
    const pdf = new PDFDocument({ userPassword: 'closed' })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    pdf.text('Inspection').end()
  })

const bad: [string, () => Promise<Buffer> | Buffer, number, string][] = [
  ['an empty file', () => Buffer.alloc(0), 400, 'The selected file is empty'],
  [
    'a file of 51 MB',
    () => Buffer.alloc(51 * 1024 * 1024),
    413,
    'The selected file must be 50 MB or smaller',
  ],
  ['no PDF', () => Buffer.from('PK\x03\x04 a workbook'), 400, 'The file is not a PDF.'],
  ['an encrypted PDF', locked, 400, 'The PDF is protected by a password'],
  [
    'a PDF that breaks off',
    async () => (await madeReport()).pdf.subarray(0, 400),
    400,
    'damaged or incomplete',
  ],
]
for (const [what, make, status, message] of bad) {
  test(`${what} is answered by the same form, with a clear problem at the file`, async ({ page, world }) => {
    await signIn(page, people.planManager)
    expect((await upload(page, 'report.pdf', await make())).status()).toBe(status)
    await expect(problems(page).getByRole('link')).toContainText(message)
    await expect(page.getByLabel('Report or letter')).toHaveAccessibleDescription(new RegExp(message))
    expect(filesIn(world, 'unconfirmed')).toEqual([])
    await expectAccessible(page)
  })
}

test('without a file the form asks for one', async ({ page }) => {
  await signIn(page, people.planManager)
  await page.goto('/reports/new')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Read the report' }).click()
  await expect(problems(page).getByRole('link')).toHaveText('Choose the report, or paste its text')
})

test('a finding is chosen from those that share words with a point, stands on its page, and can be taken off again', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/reports/new')
  await page.getByText('Paste its text instead').click()
  await page
    .getByLabel('Its text')
    .fill(pasted.replace('Help comes early', 'The recording of wishes is weak, and help'))
  await page.getByRole('button', { name: 'Read the report' }).click()
  await confirm(page).click()
  await page.getByRole('link', { name: /-01$/ }).first().click()
  await page.getByRole('link', { name: 'Choose the findings that bear on it' }).click()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Save' }).click()
  await expect(problems(page)).toContainText('You have not changed anything')
  const [chosen = ''] = await page.getByRole('checkbox').evaluateAll(boxes => boxes.map(box => box.id))
  await page.locator(`[id="${chosen}"]`).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Findings that bear on it' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Choose the findings that bear on it' }).click()
  await page.locator(`[id="${chosen}"]`).uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Finding unlinked from an improvement point')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Findings that bear on it' })).toHaveCount(0)
})

const pasted = `Inspection of Fernshire local authority
children’s services
Inspection dates: 30 June 2025 to 11 July 2025
Lead inspector: Rosalind Ayre, His Majesty’s Inspector

Judgement Grade
The experiences and progress of
children who need help and protection Requires improvement to
be good
Overall effectiveness Good

What needs to improve?
◼ The recording of children’s wishes.
The experiences and progress of children who need help and protection: good
1. Help comes early and is well coordinated.`

test('a text that was pasted is read like a file, without pages to look at, and kept as no file', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/reports/new')
  await page.getByText('Paste its text instead').click()
  await page.getByLabel('Its text').fill('A letter about something else')
  await page.getByRole('button', { name: 'Read the report' }).click()
  await expect(problems(page)).toBeVisible()
  await expect(page.getByLabel('Its text')).toHaveValue('A letter about something else')
  await expectAccessible(page)

  await page.getByLabel('Its text').fill(pasted)
  await page.getByRole('button', { name: 'Read the report' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
  await expect(page.getByLabel('Words of the report').first()).toHaveValue(
    /^The recording of children’s wishes\./,
  )
  await expect(page.getByRole('img')).toHaveCount(0)
  await expectAccessible(page)
  await confirm(page).click()
  await expect(page.getByText('Inspection recorded')).toBeVisible()
  await expect(page.getByRole('link', { name: 'The 1 numbered finding of its report' })).toBeVisible()
})

test('a letter’s date for the statement of action stands on its clock once confirmed, beside the computed one', async ({
  page,
}) => {
  const letter = await makeLetter({
    date: '1 June 2026',
    to: ['Rosalind Ayre', 'Director of Children’s Services, Fernshire'],
    dear: 'Dear Rosalind Ayre',
    title: 'Focused visit to Fernshire children’s services',
    opening: ['This letter summarises the findings of the focused visit to Fernshire on 12 and 13 May 2026.'],
    headline: 'Headline findings',
    priorityAction: {
      introduction: 'Area for priority action',
      points: ['The response to children who go missing.'],
    },
    findings: [{ heading: 'Main findings', paragraphs: ['Children who go missing are not always seen.'] }],
    nextSteps: [
      'You should submit an action plan by 18 September 2026 that responds to the priority action.',
    ],
  })
  await signIn(page, people.planManager)
  expect((await upload(page, 'letter.pdf', letter)).status()).toBe(303)
  const due = page.getByRole('group', { name: 'Date it asks for the statement of action' })
  await expect(due.getByLabel('Month')).toHaveValue('9')
  await expectAccessible(page)
  await fillDate(page, 'Date the report was received', '1 6 2026')
  await confirm(page).click()
  await expect(page.getByText('Inspection recorded')).toBeVisible()
  await expect(page.getByText('18 September 2026').first()).toBeVisible()
  await expect(page.getByText('Stated in letter.pdf')).toBeVisible()
})
