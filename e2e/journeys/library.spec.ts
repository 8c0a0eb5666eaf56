import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { Day } from '../../app/domain/day.ts'
import type { Event } from '../../app/domain/history.ts'
import { expectAccessible } from '../world/axe.ts'
import { signInAs, test } from '../world/demonstration.ts'
import { happensIn, test as testInOwnWorld } from '../world/own-world.ts'
import { madeReport } from '../world/report-file.ts'
import { test as testInSmallCouncil } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

test('a scrutiny member searches the published reports and reads one', async ({ page, demonstration }) => {
  await signInAs(page, 'member', demonstration.password)
  await page.getByRole('link', { name: 'Published reports' }).click()
  await expect(page.getByText('10 reports of 5 councils')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Words to look for').fill('initial health assessment')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: '3 improvement points, then 2 findings' })).toBeVisible()
  await expect(page.locator('mark', { hasText: 'assessments' }).first()).toBeVisible()
  await expectAccessible(page)

  await page.getByText('Narrow the search').click()
  await page.getByLabel('Look in').selectOption('Findings')
  await page.getByLabel('Council', { exact: true }).selectOption('Port Averil')
  await page.getByLabel('Framework').selectOption('ILACS 2026')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: '1 finding' })).toBeVisible()
  await expect(page).toHaveURL(/words=initial\+health\+assessment/)
  await expect(page.getByLabel('Framework')).toHaveValue('ILACS 2026')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Port Averil: ILACS standard inspection' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Port Averil')
  await expect(page.getByText('No overall judgement under ILACS 2026')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Paragraph 1, page 3' })).toBeVisible()
  await expectAccessible(page)
})

test('a council’s inspections stand newest first, and a grade that was not given is no failure', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, 'safeguarding', demonstration.password)
  await page.goto('/library/councils')
  await expect(page.getByRole('row', { name: /Port Averil/ })).toContainText(
    'No overall judgement under ILACS 2026',
  )
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Norhaven' }).click()
  await expect(page.locator('main h2')).toHaveText([/3 October 2022/, /Monitoring visit/, /13 January 2020/])
  await expect(page.getByText('A letter, which gives no grades')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/library/counts')
  const newest = page.getByRole('table', { name: 'ILACS 2026: 2 inspections' })
  await expect(newest.getByRole('columnheader', { name: 'No grade given' })).toBeVisible()
  await expect(newest.getByRole('row')).toHaveCount(5)
  await expect(newest).not.toContainText('Overall effectiveness')
  await expectAccessible(page)

  const unknown = await page.goto('/library/councils/Nowhere')
  expect(unknown?.status()).toBe(404)
  const noReport = await page.goto(`/library/reports/${'0'.repeat(64)}`)
  expect(noReport?.status()).toBe(404)
})

test('from a point of ours to the same elsewhere, what was graded next, and whether it came up again', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, 'safeguarding', demonstration.password)
  await page.goto('/library')
  await page.getByText('Who else was asked for the same as we were').click()
  await page.getByRole('link', { name: 'ILACS-2025-01' }).click()
  await expect(page.getByRole('heading', { name: 'The same elsewhere' })).toBeVisible()
  const first = page.locator('.govuk-summary-card', { hasText: 'Elmbrook, 10 June 2019' })
  await expect(first).toContainText('Requires improvement to be good')
  await expect(first).toContainText(/At the next inspection\s*Good \(11 September 2023/)
  await expect(first).toContainText(
    /Asked for again there\s*11 September 2023[^:]*: The quality of contingency/,
  )
  await expectAccessible(page)

  await page.goto('/points/ILACS-2025-01')
  await page.getByRole('link', { name: 'The same elsewhere' }).click()
  await expect(page).toHaveURL(/\/points\/ILACS-2025-01\/elsewhere$/)
})

test('on a past day the library shows what was published by then', async ({ page, demonstration }) => {
  await signInAs(page, 'auditor', demonstration.password)
  await page.goto('/library?as-at=2026-03-02')
  await expect(page.getByText('On a past day these are the reports published by then')).toBeVisible()
  await expect(page.getByText('8 reports of 5 councils')).toBeVisible()
  await page.getByRole('link', { name: 'Councils', exact: true }).click()
  await expect(page).toHaveURL(/as-at=2026-03-02/)
  await expect(page.getByRole('link', { name: 'Harrowmere' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Port Averil/ })).toContainText(
    'Requires improvement to be good',
  )
  await expectAccessible(page)
})

testInSmallCouncil('an empty library says how it is filled, on every page of it', async ({ page }) => {
  await signIn(page, people.administrator)
  for (const path of ['/library', '/library/councils', '/library/counts']) {
    await page.goto(path)
    await expect(page.getByText('npm run import-reports -- FOLDER'), path).toBeVisible()
    await expectAccessible(page)
  }
})

testInOwnWorld('reports imported while the server runs are there at once', async ({ page, world }) => {
  await signIn(page, people.planManager)
  await page.goto('/library')
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-journey-reports-'))
  const { name, pdf } = await madeReport()
  writeFileSync(join(folder, name), pdf)
  const env = { ...process.env, DATA_DIR: world.dataDir }
  const { stdout } = spawnSync(process.execPath, ['app/cli/import-reports.ts', folder], {
    env,
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect(stdout).toContain('aldermere.pdf: read')

  await page.reload()
  await expect(page.getByText('1 report of 1 council, with 2 improvement points and 1 finding')).toBeVisible()
  // It is this council's own report: a point of ours is compared with those of others only.
  await page.goto('/points/ILACS-2022-01/elsewhere')
  await expect(page.getByRole('heading', { name: 'No point of another council is alike' })).toBeVisible()
  await expectAccessible(page)
})

testInOwnWorld(
  'a point under embargo leads nowhere for those who may not know of it',
  async ({ page, world }) => {
    happensIn(world, people.planManager, underEmbargo(Day.parse('2022-05-16')), '2022-05-30T09:00:00.000Z')
    await signIn(page, people.planManager)
    expect((await page.goto('/points/FV-2022-01/elsewhere'))?.status()).toBe(200)
    await signIn(page, people.member)
    expect((await page.goto('/points/FV-2022-01/elsewhere'))?.status()).toBe(404)
  },
)

const underEmbargo = (began: Day): Event[] => [
  {
    type: 'inspection-recorded',
    says: {
      inspection: 'FV-2022',
      is: {
        ...{ framework: 'ilacs-2018', began, ended: began, receivedOn: null, publishedOn: null },
        ...{ leadInspector: null, judgements: [] },
        kind: 'focused-visit',
      },
      embargoed: true,
      report: null,
    },
  },
  {
    type: 'point-recorded',
    says: {
      ...{ point: 'FV-2022-01', inspection: 'FV-2022', position: 1, parent: null },
      ...{ text: 'The quicksilver of decisions.', nationalFramework: null, page: 2 },
      kind: 'improvement',
    },
  },
]
