import { writeFileSync } from 'node:fs'
import { expect, type Locator, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import {
  disputedWorkers,
  everybodyDefinition,
  frontLineDefinition,
  pastedWorkers,
} from '../world/caseload-dispute.ts'
import { caseloadDefined } from '../world/measured.ts'
import { happensIn, test } from '../world/own-world.ts'
import { boardIsToMeet, preparePack, releasePack, signOut } from '../world/pack.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

test('a board is told 21 and a councillor says 40: both are right, and the page shows why', async ({
  page,
  world,
}) => {
  const defined = caseloadDefined({ isPublic: true })
  if (defined.type !== 'measure-defined') throw new Error('It defines a measure')
  const { says } = defined
  const frontLine = { ...says.terms, name: 'Caseload of the front line' }
  happensIn(
    world,
    people.planManager,
    [
      { ...defined, says: { ...says, definition: everybodyDefinition } },
      { ...defined, says: { ...says, measure: 'M-02', terms: frontLine, definition: frontLineDefinition } },
    ],
    '2022-05-30T09:00:00.000Z',
  )
  await signIn(page, people.planManager)
  await page.goto('/workforce')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record a workforce count' }).click()
  await page.getByRole('button', { name: 'Check what would be published' }).click()
  await expect(page.getByRole('link', { name: 'Enter the case limit' })).toBeVisible()
  await expectAccessible(page)

  const table = pastedWorkers(disputedWorkers)
  await page.getByLabel('Day', { exact: true }).fill('31')
  await page.getByLabel('Month').fill('5')
  await page.getByLabel('Year').fill('2022')
  await page.getByLabel('Where the rows are from').fill('Case management system')
  await page.getByLabel('Case limit').fill('25')
  await page.getByLabel('Provisional').check()
  await page.getByLabel('Paste the table').fill(table.replace('\n', '\tName\n').replace('\t21', '\tmany'))
  await page.getByRole('button', { name: 'Check what would be published' }).click()
  await expect(page.getByText('Take out the column “Name”')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is 1 problem')
  await expect(page.getByText('what you typed and pasted is still there')).toBeVisible()
  await page.getByRole('button', { name: 'Go back and mend it' }).click()
  await expect(page.getByLabel('Case limit')).toHaveValue('25')
  await page.getByLabel('Paste the table').fill(table.replace('\t21', '\tmany'))
  await page.getByRole('button', { name: 'Check what would be published' }).click()
  await expect(page.getByRole('row', { name: 'Row 3 Cases is “many”' })).toBeVisible()
  await expectAccessible(page)

  const path = test.info().outputPath('workers.csv')
  writeFileSync(path, table.replaceAll('\t', ',').replace(',21', ',many'))
  await page.getByRole('button', { name: 'Go back and mend it' }).click()
  await page.getByLabel('Or choose the file that holds it').setInputFiles(path)
  await page.getByRole('button', { name: 'Check what would be published' }).click()
  await expect(page.getByText('Choose the file workers.csv again')).toBeVisible()
  await expect(page.getByText('pasted')).toHaveCount(0)
  writeFileSync(path, table.replaceAll('\t', ','))
  await page.getByRole('button', { name: 'Go back and mend it' }).click()
  await page.getByLabel('Or choose the file that holds it').setInputFiles(path)
  await page.getByRole('button', { name: 'Check what would be published' }).click()
  await expect(page.getByRole('heading', { name: 'Check what would be published' })).toBeVisible()
  for (const said of ['31 May 2022', 'Case management system', 'Provisional', '25 cases for one worker'])
    await expect(page.getByRole('definition').filter({ hasText: said })).toBeVisible()
  await expect(page.getByText('Groups of fewer than 6 are withheld')).toBeVisible()
  await expect(page.getByText('66 rows read from workers.csv')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record the count' }).click()

  await expect(page.getByRole('alert')).toContainText('Workforce counted: W-01')
  const averages = page.getByRole('table', { name: 'Averages' })
  await expect(averages.getByRole('row', { name: /Average caseload.*1,260 \/ 60.*21/ })).toBeVisible()
  await expect(averages.getByRole('row', { name: /front line.*1,040 \/ 25\.8.*40/ })).toBeVisible()
  const spread = page.getByRole('table', { name: 'Cases by role' })
  await expect(spread.getByRole('row', { name: /^Social worker/ })).toContainText('47.049.85215')
  expectNoneUnder(6, await spread.getByRole('row').allInnerTexts())
  await expectAccessible(page)
  await expectKeepsItsShape(page, spread)

  await page.getByRole('link', { name: /Why do these differ/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('21 or 40?')
  const steps = page.getByRole('table', { name: 'Why they differ, step by step' })
  await expect(steps.getByRole('row', { name: /Senior or advanced practitioners left out/ })).toContainText(
    '34.7',
  )
  await expect(steps.getByRole('row', { name: /newly qualified worker counted as 0\.6/ })).toContainText(
    '38.8',
  )
  await expect(page.getByRole('columnheader', { name: 'Above 25' })).toBeVisible()
  await expect(spread.getByRole('row', { name: /^All roles \d/ })).toContainText(/15$/)
  await expectAccessible(page)

  await page.getByRole('main').getByRole('link', { name: 'Caseload of the front line' }).click()
  await expect(
    page.getByText('Caseload of the front line was 40 on 31 May 2022, and Average caseload 21.'),
  ).toBeVisible()
  await page.getByRole('link', { name: /Why do these differ/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 or 21?')
  const first = new URL(page.url()).searchParams.get('first') ?? ''
  await page.goto(`/measures/side-by-side?first=${first}&second=${first}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Figure ${first}`)

  boardIsToMeet(world)
  await preparePack(page)
  await releasePack(page)
  await signOut(page)
  await page.goto('/public/measures')
  await page.getByRole('link', { name: 'Average caseload', exact: true }).click()
  expectNoneUnder(6, await spread.getByRole('row').allInnerTexts())
  await expect(spread.getByRole('row', { name: /agency workers only/ })).toContainText('c')
  await page.getByRole('link', { name: /Why do these differ/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('21 or 40?')
  await expect(steps.getByRole('row', { name: /Senior or advanced practitioners left out/ })).toBeVisible()
  await expectAccessible(page)

  await signIn(page, people.planManager)
  await page.goto('/workforce/W-01?as-at=2022-06-01')
  await expect(page.getByRole('button', { name: 'Correct this count' })).toHaveCount(0)
  await page.goto('/workforce/W-01')
  await page.getByRole('button', { name: 'Correct this count' }).click()
  await expect(page.getByLabel('Case limit')).toHaveValue('25')
  await page.getByLabel('Final').check()
  await page.getByLabel('Paste the table').fill(table.replace('\t20\n', '\t80\n'))
  await page.getByRole('button', { name: 'Check what would be published' }).click()
  await page.getByRole('link', { name: 'Enter why the count is corrected' }).click()
  await page.getByLabel('Why the count is corrected').fill('One team had been left out')
  await page.getByRole('button', { name: 'Check what would be published' }).click()
  await expect(page.getByText('1 row added, 1 row removed.')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'One team had been left out' })).toBeVisible()
  const changes = page.getByRole('table', { name: 'What would change' })
  await expect(changes.getByRole('row', { name: 'Provisional or final Provisional Final' })).toBeVisible()
  await expect(changes.getByRole('row', { name: /^All roles: those who hold/ })).toContainText('1,320 cases')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record the count' }).click()
  await expect(page.getByRole('alert')).toContainText('W-02 recorded in place of W-01')
  await expect(page.getByRole('row', { name: /Average caseload/ })).toContainText('22')
  await page.getByRole('link', { name: 'W-01', exact: true }).click()
  await expect(
    page.getByText('This count was corrected by W-02. Why: One team had been left out'),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /Average caseload/ })).toContainText('21')
})

/** On a narrow screen it scrolls by itself, by keyboard, and what a row is about stays in sight. */
async function expectKeepsItsShape(page: Page, table: Locator) {
  const wide = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  const area = page.getByRole('region', { name: 'Cases by role' })
  await area.focus()
  await area.evaluate(element => element.scrollTo(element.scrollWidth, 0))
  await expect(table.getByRole('cell').last()).toBeInViewport()
  await expect(table.getByRole('rowheader').last()).toBeInViewport({ ratio: 0.9 })
  expect((await table.boundingBox())?.height).toBeLessThan(1200)
  if (wide !== null) await page.setViewportSize(wide)
}

/** Of how many people there are, hold a case and are above the limit. */
function expectNoneUnder(limit: number, rows: string[]) {
  for (const row of rows.slice(1)) {
    const [, workers = '', holders = '', , , , , , , , above = ''] = row.split('\t').map(cell => cell.trim())
    for (const people of [workers, holders, above])
      if (/^[1-9]/.test(people)) expect(Number(people), row).toBeGreaterThanOrEqual(limit)
  }
}
