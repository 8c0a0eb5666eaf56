import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { fillDate } from '../world/fill.ts'
import { madeReport } from '../world/report-file.ts'
import { test } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

test.use({ begins: '2026-03-02T09:00:00Z' })

const problem = (page: Page, name: string | RegExp) => page.getByRole('alert').getByRole('link', { name })
const judgement = (page: Page, name: RegExp) => page.getByLabel(name)

test('an inspection is recorded by hand: its facts first, then the judgements of its framework', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/inspections/new')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(problem(page, 'Choose the kind of inspection')).toBeVisible()
  await expect(problem(page, 'Enter the date it began')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Kind of inspection').selectOption('ILACS standard inspection')
  await fillDate(page, 'Date it began', '31 2 2025')
  await fillDate(page, 'Date it ended', '14 2 2025')
  await fillDate(page, 'Date the report was received', '24 3 2025')
  await fillDate(page, 'Date it was published', '25 3 2025')
  await page.getByLabel('Lead inspector').fill('Ada Quill')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(problem(page, 'Date it began must be a real date')).toBeVisible()
  await expect(page.getByLabel('Lead inspector')).toHaveValue('Ada Quill')

  await fillDate(page, 'Date it began', '3 2 2025')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'What the inspection judged' })).toBeVisible()
  await expect(page.getByText('Judgements under ILACS 2023')).toBeVisible()
  await expectAccessible(page)
  await judgement(page, /impact of leaders/).selectOption('Good')
  await judgement(page, /progress of care leavers/).selectOption('Outstanding')
  await page.getByRole('button', { name: 'Record the inspection' }).click()

  await expect(page).toHaveURL(/\/inspections\/ILACS-2025$/)
  await expect(page.getByText('Inspection recorded')).toBeVisible()
  await expect(page.getByRole('row', { name: /impact of leaders/ })).toContainText('Good')
  await expect(page.getByRole('row', { name: /children in care/ })).toContainText('No grade given')
  await expectAccessible(page)
})

test('facts that a rule refuses are mended on the first page, and the grades chosen stay', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/inspections/new')
  await page.getByLabel('Kind of inspection').selectOption('ILACS short inspection')
  await fillDate(page, 'Date it began', '7 7 2024')
  await fillDate(page, 'Date it ended', '5 7 2024')
  await page.getByRole('button', { name: 'Continue' }).click()
  await judgement(page, /impact of leaders/).selectOption('Good')
  await page.getByRole('button', { name: 'Record the inspection' }).click()
  await expect(problem(page, /end date must be the same as or after/)).toBeVisible()
  await fillDate(page, 'Date it ended', '12 7 2024')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(judgement(page, /impact of leaders/)).toHaveValue('good')
  await page.getByRole('button', { name: 'Change the details before' }).click()
  await expect(page.getByRole('group', { name: 'Date it ended' }).getByLabel('Day')).toHaveValue('12')
})

test('a clock goes by the date that Ofsted states, and both dates are shown', async ({ page }) => {
  await signIn(page, people.planManager)
  await page.goto('/inspections/ILACS-2022')
  await expect(page.getByText('Due 17 August 2022')).toBeVisible()
  await page.getByText('How the date was computed').last().click()
  await expect(page.getByText(/70 working days from 9 May 2022/)).toBeVisible()

  await page.goto('/inspections/ILACS-2022/clocks/final-statement')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record a date stated by Ofsted' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(problem(page, 'Enter where Ofsted states it')).toBeVisible()
  await expectAccessible(page)
  await fillDate(page, 'Date stated by Ofsted', '15 8 2022')
  await page.getByLabel('Where Ofsted states it').fill('Letter of 9 May 2022')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Due 15 August 2022')).toBeVisible()
  await expect(page.getByText(/Letter of 9 May 2022.*Computed: 17 August 2022/)).toBeVisible()

  await page.getByRole('button', { name: 'Record that it was met' }).click()
  await expectAccessible(page)
  await fillDate(page, 'Date it was met', '16 8 2022')
  await page.getByRole('button', { name: 'Record that it was met' }).click()
  await expect(page.getByText('done on 16 August 2022, 1 working day late')).toBeVisible()
})

test('a scrutiny member knows nothing of an inspection under embargo until it is published', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/inspections/new')
  await page.getByLabel('Kind of inspection').selectOption('Focused visit')
  await fillDate(page, 'Date it began', '13 1 2026')
  await fillDate(page, 'Date it ended', '14 1 2026')
  await fillDate(page, 'Date the report was received', '16 2 2026')
  await page.getByLabel('Under embargo').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/inspections\/FV-2026$/)
  await page.getByRole('button', { name: 'Add an improvement point' }).click()
  await expectAccessible(page)
  await page.getByLabel('Words of the report').fill('The quicksilver of decisions at the front door.')
  await page.getByLabel('Kind').selectOption('Area for priority action')
  await page.getByRole('button', { name: 'Add the point' }).click()
  await expect(page.getByRole('term').filter({ hasText: 'Send Ofsted the draft plan' })).toBeVisible()
  await page.goto('/inspections')
  await expect(page.getByRole('row', { name: /FV-2026/ })).toContainText('Under embargo')
  await expectAccessible(page)

  const hidden = ['/inspections/FV-2026', '/points/FV-2026-01', '/history/inspection/FV-2026']
  await signIn(page, people.member)
  await page.goto('/inspections')
  await expect(page.getByText('FV-2026')).toHaveCount(0)
  for (const address of hidden) expect((await page.goto(address))?.status()).toBe(404)
  await page.goto('/search?words=quicksilver')
  await expect(page.getByText('FV-2026-01')).toHaveCount(0)

  await signIn(page, people.planManager)
  await page.goto('/inspections/FV-2026/publication')
  await expectAccessible(page)
  await fillDate(page, 'Date Ofsted published it', '27 2 2026')
  await page.getByRole('button', { name: 'Record the publication' }).click()

  await signIn(page, people.member)
  for (const address of hidden) expect((await page.goto(address))?.status()).toBe(200)
  await page.goto('/search?words=quicksilver')
  await expect(page.getByText('FV-2026-01').first()).toBeVisible()
})

test('a point is corrected with a reason, and a form that came too late shows what changed and loses nothing', async ({
  page,
  context,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/points/ILACS-2022-02/edit')
  const late = await context.newPage()
  await late.goto('/points/ILACS-2022-02/edit')

  await page.getByLabel('Words of the report').fill('Consistent decision-making for strategy discussions.')
  await page.getByLabel('Part').selectOption('Outcome')
  await page.getByLabel('Number').fill('3')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(problem(page, 'Enter why you are correcting it')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Why you are correcting it').fill('Taken over from a draft.')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(page.getByRole('blockquote')).toHaveText(
    'Consistent decision-making for strategy discussions.',
  )
  await expect(page.getByText('Outcome 3')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'History of this point' }).click()
  await expect(
    page.getByText('The consistency of decision-making for strategy discussions.').first(),
  ).toBeVisible()
  await expect(page.getByText('Taken over from a draft.')).toBeVisible()

  await late.getByLabel('Page of the report').fill('4')
  await late.getByLabel('Why you are correcting it').fill('It is on page 4.')
  await late.getByRole('button', { name: 'Save the correction' }).click()
  await expect(late.getByText('Somebody changed this while you had the page open')).toBeVisible()
  await expect(late.getByText('Changed since you opened this page')).toBeVisible()
  await expect(late.getByText('Taken over from a draft.')).toBeVisible()
  await expect(late.getByLabel('Page of the report')).toHaveValue('4')
  await expectAccessible(late)
  await late.getByRole('button', { name: 'Save the correction' }).click()
  await expect(late).toHaveURL(/\/points\/ILACS-2022-02$/)
})

test('a point is traced to an earlier inspection’s, and not removed while actions hang on it', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/inspections/new')
  await page.getByLabel('Kind of inspection').selectOption('Focused visit')
  await fillDate(page, 'Date it began', '20 7 2021')
  await fillDate(page, 'Date it ended', '21 7 2021')
  await fillDate(page, 'Date it was published', '27 8 2021')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goto('/inspections/FV-2021/points/new')
  await page.getByLabel('Words of the report').fill('Planning for what may go wrong.')
  await page.getByRole('button', { name: 'Add the point' }).click()

  await page.goto('/points/ILACS-2022-01/earlier')
  await expectAccessible(page)
  await page.getByLabel('FV-2021-01').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('FV-2021-01: Planning for what may go wrong.')).toBeVisible()
  await page.goto('/points/FV-2021-01')
  await expect(page.getByText('ILACS-2022-01: Contingency planning')).toBeVisible()

  await page.goto('/points/ILACS-2022-01/removal')
  await expectAccessible(page)
  await page.getByLabel('How it came').fill('Entered twice')
  await page.getByRole('button', { name: 'Remove this point' }).click()
  await expect(page.getByRole('alert')).toContainText('Unlink A-001 and A-002 from this point first')
  await expect(page.getByLabel('How it came')).toHaveValue('Entered twice')
  await expectAccessible(page)
})

test('details are changed with a reason, and a day of another framework asks for its judgements', async ({
  page,
}) => {
  await signIn(page, people.planManager)
  await page.goto('/inspections/new')
  await page.getByLabel('Kind of inspection').selectOption('ILACS short inspection')
  await fillDate(page, 'Date it began', '11 3 2019')
  await fillDate(page, 'Date it ended', '15 3 2019')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Record the inspection' }).click()
  await page.getByRole('button', { name: 'Change details and judgements' }).click()
  await expectAccessible(page)
  await fillDate(page, 'Date it began', '11 3 2024')
  await fillDate(page, 'Date it ended', '15 3 2024')
  await page.getByLabel('Why you are changing it').fill('Wrong year.')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(problem(page, /is judged under ILACS 2023. Check its judgements/)).toBeVisible()
  await expect(page.getByLabel('Why you are changing it')).toHaveValue('Wrong year.')
  await expectAccessible(page)
  await judgement(page, /progress of care leavers/).selectOption('Good')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('row', { name: /progress of care leavers/ })).toContainText('Good')
  await expect(page.getByText('The clocks count from the day the report is received')).toBeVisible()
  await page.getByRole('link', { name: 'History of this inspection' }).click()
  await expect(page.getByText('Wrong year.')).toBeVisible()
})

test('a report is filed with an inspection recorded by hand, and comes back byte for byte', async ({
  page,
}) => {
  const { pdf } = await madeReport('Odile Fenn')
  await signIn(page, people.planManager)
  await page.goto('/inspections/ILACS-2022/report/new')
  await expectAccessible(page)
  const file = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('a letter') }
  await page.getByLabel('Report or letter').setInputFiles(file)
  await page.getByRole('button', { name: 'File the report' }).click()
  await expect(problem(page, 'The file is not a PDF.')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Report or letter').setInputFiles({ ...file, buffer: pdf })
  await page.getByRole('button', { name: 'File the report' }).click()
  await expect(page.getByRole('link', { name: /^report\.pdf/ })).toBeVisible()
  const sent = await page.request.get('/inspections/ILACS-2022/report')
  expect(await sent.body()).toEqual(pdf)
  expect(sent.headers()).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment; filename="report\.pdf"/),
    'x-content-type-options': 'nosniff',
  })
})

test('only a plan manager finds the way to change an inspection, and on a past day nobody does', async ({
  page,
}) => {
  await signIn(page, people.auditor)
  await page.goto('/inspections/ILACS-2022')
  await expect(page.getByRole('button', { name: /Change|Add|Record/ })).toHaveCount(0)
  expect((await page.goto('/inspections/ILACS-2022/edit'))?.status()).toBe(403)
  expect((await page.goto('/reports/new'))?.status()).toBe(403)
  await signIn(page, people.planManager)
  await page.goto('/inspections/ILACS-2022?as-at=2022-06-01')
  await expect(page.getByRole('button', { name: /Change|Add|Record/ })).toHaveCount(0)
  await page.goto('/inspections?as-at=2022-05-01')
  await expect(page.getByText('No inspections yet')).toBeVisible()
})
