import { expect, type Locator, type Page } from 'playwright/test'
import { pointsOf, seenIn } from '../../app/ui/pictures/read-back.testing.ts'
import { distributionPicture } from '../../app/ui/pictures/distribution.ts'
import { trendPicture } from '../../app/ui/pictures/trend.ts'
import { expectAccessible } from '../world/axe.ts'
import { signInAs, test } from '../world/demonstration.ts'
import { inGrey } from '../world/in-grey.ts'
import { fiveRoles, twoYears } from '../world/two-years.ts'

const pictures = ['Planned and actual completion', 'Due dates that moved', 'Judgements across inspections']

test('the plan in pictures: each with its sentence, its table, and legible in grey on a wide and a narrow screen', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, 'chair', demonstration.password)
  await page.goto('/board')
  await page.getByRole('link', { name: 'The plan in pictures' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pictures of the plan')
  await expectAccessible(page)

  for (const name of pictures) {
    const figure = page.getByRole('figure', { name })
    const sentence = await figure.locator('figcaption').innerText()
    await expect(figure.getByRole('img', { name: sentence })).toHaveCount(1)
    await figure.getByText('The same numbers as a table').click()
    await expect(figure.getByRole('table', { name })).toBeVisible()
  }
  expect(await page.content(), 'inline style').not.toMatch(/\sstyle=|<style/)

  for (const width of [1200, 320]) {
    await page.setViewportSize({ width, height: 700 })
    for (const name of pictures)
      await expectLegibleInGrey(page, page.getByRole('figure', { name }).getByRole('img'))
  }

  await page.goto('/pictures?as-at=2026-03-02')
  await expect(page.getByText('were due before 2 March 2026')).toBeVisible()
  await page.goto('/plan')
  await page.getByRole('link', { name: 'Pictures', exact: true }).click()
  await expect(page.getByRole('figure')).toHaveCount(3)
})

test('a measure over time and cases by role are legible in grey, with all that can happen to them', async ({
  page,
  demonstration,
}) => {
  await signInAs(page, 'chair', demonstration.password)
  await page.goto('/pictures')
  const [head] = (await page.content()).match(/<link rel="stylesheet"[^>]*>/) ?? []
  const { drawings: trend } = await trendPicture(twoYears())
  const { drawings: distribution } = await distributionPicture(fiveRoles)
  const drawn = [trend, distribution].flatMap(drawings =>
    drawings === null ? [] : [drawings.wide, drawings.narrow],
  )
  const body = drawn.map(
    ({ width, height, markup }) =>
      `<svg viewBox="0 0 ${width} ${height}" width="${width}" fill="currentColor" font-size="14" text-anchor="middle">${markup}</svg>`,
  )
  await page.route('**/drawn', route =>
    route.fulfill({ body: `${head ?? ''}${body.join('<br>')}`, contentType: 'text/html' }),
  )
  await page.goto('/drawn')
  await expect(page.locator('svg')).toHaveCount(4)
  for (const picture of await page.locator('svg').all()) await expectLegibleInGrey(page, picture)
})

/** Every line and point has 3 to 1 against the paper, every word 4.5 to 1; a hollow point is hollow, a full one full. */
async function expectLegibleInGrey(page: Page, picture: Locator) {
  const { contrastNear } = await inGrey(page, picture)
  const seen = seenIn({ width: 0, height: 0, markup: await picture.innerHTML() })
  const [words, shapes] = [
    seen.filter(({ name }) => name === 'text'),
    seen.filter(({ name }) => name !== 'text'),
  ]
  const drawn = shapes.filter(({ faint }) => !faint)
  expect(drawn.length, 'shapes').toBeGreaterThan(0)
  for (const { name, x, y, hollow, d } of drawn) {
    const places = name === 'path' ? pointsOf({ d }) : [{ x: 0, y: 0 }]
    for (const place of places)
      expect
        .soft(contrastNear({ x: x + place.x, y: y + place.y }, 6), `${name} at ${x}, ${y}`)
        .toBeGreaterThan(3)
    if (name !== 'circle') continue
    const middle = expect.soft(contrastNear({ x, y }, 1), `middle at ${x}, ${y}`)
    if (hollow) middle.toBeLessThan(1.5)
    else middle.toBeGreaterThan(3)
  }
  for (const word of words) expect.soft(contrastNear(word, 14), word.text).toBeGreaterThan(4.5)
}
