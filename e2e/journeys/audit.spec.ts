import { readFileSync } from 'node:fs'
import { expect } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { signInAs, test } from '../world/demonstration.ts'
import { fillDate } from '../world/fill.ts'
import { press, problem } from '../world/pack.ts'

test('an auditor draws ten closures by a seed, sees that they come out the same, follows one to its evidence and judges it', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, 'auditor', demonstration.password)
  await page.getByRole('link', { name: 'Auditor’s desk' }).click()
  await expect(page.getByRole('row', { name: 'AS-01' })).toContainText('2')
  await expectAccessible(page)

  await press(page, 'Draw a sample of closed actions')
  await expect(page.getByLabel('How many')).toHaveValue('10')
  await expect(page.getByLabel('Seed')).toHaveValue(/^[1-9]\d*$/)
  await expectAccessible(page)
  await fillDate(page, 'Approved from', '1 1 2030')
  await page.getByLabel('Seed').fill('seven')
  await press(page, 'Draw the sample')
  await expect(problem(page, 'The seed must be a whole number from 1 to 2147483646')).toBeVisible()
  await page.getByLabel('Seed').fill('4711')
  await press(page, 'Draw the sample')
  await expect(problem(page, 'The end date must be the same as or after the start date')).toBeVisible()
  await expect(page.getByLabel('Seed')).toHaveValue('4711')
  await expectAccessible(page)
  await fillDate(page, 'Approved from', '1 1 2025')
  await press(page, 'Draw the sample')
  await expect(page.getByText('Audit sample drawn')).toBeVisible()
  await expect(page.getByText('it comes out the same')).toBeVisible()
  const drawn = page.getByRole('table', { name: 'Closures, in the order drawn' })
  await expect(drawn.locator('tbody tr')).toHaveCount(10)
  await expectAccessible(page)

  const closure = await drawn.locator('tbody th').first().innerText()
  await page.getByRole('link', { name: closure, exact: true }).click()
  const hands = page.getByRole('table', { name: 'Hands' })
  await expect(hands.getByRole('row', { name: 'Verified' })).toContainText('Ruth Adeyemi')
  await expect(hands.getByRole('row', { name: 'Verified' })).toContainText('Plan manager')
  await expect(hands.getByRole('row', { name: 'Approval recorded' })).toContainText('Governance officer')
  await expectAccessible(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('table', { name: 'Evidence' }).getByRole('link', { name: '.csv' }).click()
  expect(readFileSync(await (await coming).path()).byteLength).toBeGreaterThan(0)

  await page.getByRole('link', { name: 'Record a verdict' }).click()
  await press(page, 'Record the verdict')
  await expect(problem(page, 'Choose a verdict')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Not satisfied').check()
  await page.getByLabel('What the verdict rests on').fill('Two of five cases could not be found.')
  await press(page, 'Record the verdict')
  await expect(page.getByText('Closure audited')).toBeVisible()
  await expect(page.getByText('Two of five cases could not be found.')).toBeVisible()

  await page.getByRole('link', { name: 'Write an audit note' }).click()
  await press(page, 'Write the note')
  await expect(problem(page, 'Enter the note')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('The note').fill('Keep the list of cases with the audit.')
  await press(page, 'Write the note')
  await expect(page.getByText('Audit note written')).toBeVisible()
  await page.getByRole('link', { name: 'Set a follow-up' }).click()
  await page.getByLabel('What is wanted').fill('The two missing cases.')
  await page.getByLabel('Of whom').selectOption('Marta Lindqvist')
  await fillDate(page, 'The day it is wanted by', '1 11 2026')
  await press(page, 'Set the follow-up')
  await expect(problem(page, 'The day it is wanted by must be today or in the future')).toBeVisible()
  await expectAccessible(page)
  await fillDate(page, 'The day it is wanted by', '1 12 2026')
  await press(page, 'Set the follow-up')
  await expect(page.getByText('Audit follow-up set')).toBeVisible()
  await page.getByRole('link', { name: 'Auditor’s desk' }).click()
  const figures = page.getByRole('table', { name: 'Management says done, and audit verified' })
  await expect(figures.getByRole('row', { name: 'Audit verified' })).toContainText('1')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Record an answer to AF-002' }).click()
  await expectAccessible(page)
  await page.getByLabel('What was answered').fill('Both were found in the archive.')
  await page.getByLabel('Close the follow-up').check()
  await press(page, 'Record the answer')
  await expect(page.getByRole('row', { name: 'AF-002' })).toContainText('Closed 20 November 2026')

  await page.goto('/audit?as-at=2026-10-26')
  await expect(page.getByText('No sample has been drawn yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Draw a sample' })).toHaveCount(0)
  expect((await page.goto('/audit/samples/AS-02?as-at=2026-11-19'))?.status()).toBe(404)
})

test('nobody else reaches the desk, by page or by command', async ({ page, demonstration }) => {
  for (const who of ['planManager', 'clerk', 'chair'] as const) {
    await signInAs(page, who, demonstration.password)
    for (const path of [
      '/audit',
      '/audit/samples/new',
      '/audit/samples/AS-01',
      '/audit/closures/C-001',
      '/audit/claim/C-001/notes/new',
      '/audit/action/A-001/follow-ups/new',
      '/audit/follow-ups/AF-001/answer',
    ])
      expect((await page.goto(path))?.status(), `${who} at ${path}`).toBe(403)
    const sent = await page.request.post('/audit/samples/new', {
      form: { size: '1' },
      headers: { Origin: demonstration.baseURL },
    })
    expect(sent.status(), `${who} draws`).toBe(403)
    const note = await page.request.post('/audit/action/A-001/notes/new', {
      form: { text: 'It is all well' },
      headers: { Origin: demonstration.baseURL },
    })
    expect(note.status(), `${who} writes a note`).toBe(403)
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Auditor’s desk' })).toHaveCount(0)
  }
})

test('who is asked finds the follow-up where they start, and the public finds nothing of the audit', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, 'quality', demonstration.password)
  await expect(page.getByRole('table', { name: 'What an auditor asks of you' })).toContainText(
    'The list of cases that the audit looked at.',
  )
  await expect(page.getByRole('link', { name: 'Record an answer' })).toHaveCount(0)
  await page.goto('/plan')
  await expect(page.getByText(/Management says \d+ of \d+ are done; audit has verified 1/)).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  for (const path of ['/public', '/public/plan', '/public/feed.xml'])
    expect(await (await page.request.get(path)).text(), path).not.toMatch(/audit has verified|list of cases/)
})

test('the lists of the desk say what was checked, moved, undone, written late, overridden, read and tried', async ({
  page,
  demonstration,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill('somebody.else@nowhere.example')
  await page.getByLabel('Password').fill('a guess')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await signInAs(page, 'auditor', demonstration.password)
  await page.goto('/audit')
  const openList = async (name: string) => {
    await page.goto('/audit')
    await page.getByRole('link', { name, exact: true }).click()
    await expectAccessible(page)
  }
  await openList('Separation of duties')
  await expect(page.getByRole('row', { name: 'Packs: prepared and released' })).toContainText(/[1-9]\d*\s*0$/)
  await expect(page.getByText('No exception: nobody took two parts')).toBeVisible()
  await page.getByLabel('From').fill('2020-01-01')
  await page.getByLabel('Up to and on').fill('2020-12-31')
  await press(page, 'Show this period')
  await expect(page.getByRole('row', { name: 'Packs: prepared and released' })).toContainText(/0\s*0$/)

  await openList('Dates: original, moved, by whom')
  await expect(page.getByText(/Due dates were moved [1-9]/)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Every later date' })).toContainText('Granted by Helen Strand')
  await openList('Closures that do not stand any more')
  await expect(page.getByText(/Reopened .*by Ruth Adeyemi: The last two audits/)).toBeVisible()
  await openList('Updates written long after the day they speak of')
  await page.getByLabel('At least so many days after').fill('3')
  await press(page, 'Show these')
  await expect(page.getByText('Written 3 days or more after')).toBeVisible()
  await openList('Ratings set by hand')
  await expect(page.getByRole('table', { name: 'Delivery ratings' })).toContainText('At risk')
  await openList('Who read exempt and confidential matter')
  await expect(page.getByRole('table')).toContainText('Right to read exempt matter given')
  await openList('Sign-ins')
  await expect(page.getByRole('table', { name: 'By person' })).toContainText(
    'Nobody known (email addresses typed: 1)',
  )
  expect(await page.content()).not.toContain('nowhere.example')
  await page.goto('/audit')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'as an Excel workbook' }).click()
  expect((await coming).suggestedFilename()).toBe('audit-2026-11-20.xlsx')
})

test('how long records are kept is proposed until somebody decides, and what has run out is listed for review', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, 'clerk', demonstration.password)
  await page.getByRole('link', { name: 'How long records are kept' }).click()
  await expect(page.getByRole('row', { name: 'Attempts to sign in' })).toContainText(
    'By Information Governance Board',
  )
  const exempt = page.getByRole('row', { name: 'Exempt and confidential matter' })
  await expect(exempt).toContainText('6 years')
  await expect(exempt).toContainText('Proposed, not decided')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Attempts to sign in' }).click()
  await page.getByLabel('Months').fill('3')
  await press(page, 'Record the decision')
  await expect(problem(page, 'Enter 6 months or more')).toBeVisible()
  await expect(page.getByLabel('Months')).toHaveValue('3')
  await page.goto('/retention')
  await page.getByRole('link', { name: 'Exempt and confidential matter' }).click()
  await page.getByLabel('Months').fill('a year')
  await press(page, 'Record the decision')
  await expect(problem(page, 'Enter who decided it')).toBeVisible()
  await expect(page.getByLabel('Months')).toHaveValue('a year')
  await expectAccessible(page)
  await page.getByLabel('Months').fill('1')
  await page.getByLabel('Who decided it').fill('The monitoring officer')
  await press(page, 'Record the decision')
  await expect(page.getByText('Time that records are kept decided')).toBeVisible()
  await expect(exempt).toContainText('1 month')
  const due = page.getByRole('table', { name: 'Due for review: Exempt and confidential matter' })
  await expect(due.getByRole('link', { name: /^X-/ }).first()).toBeVisible()
  await expectAccessible(page)
  await signInAs(page, 'auditor', demonstration.password)
  await page.goto('/retention')
  await expect(exempt).toContainText('By The monitoring officer')
  expect((await page.goto('/retention/exempt'))?.status()).toBe(403)
  await signInAs(page, 'chair', demonstration.password)
  expect((await page.goto('/retention'))?.status()).toBe(403)
})
