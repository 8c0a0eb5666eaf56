import { expect, type Locator, type Page } from 'playwright/test'
import { signInAs, test } from '../world/demonstration.ts'
import { hasOffice, openedInOffice } from '../world/opened-in-office.ts'

/** The headings of a paper in their order, and the head of each of its tables. */
async function shapeOf(paper: Locator) {
  const heads = await paper.locator('table').all()
  return {
    headings: (await paper.locator('h2, h3').allInnerTexts()).map(inOneLine),
    heads: await Promise.all(
      heads.map(async table => (await table.locator('thead th').allInnerTexts()).map(inOneLine)),
    ),
  }
}

/** LibreOffice writes the headings of Word as h1 and h2, and the cells of a head as td; a caption is a paragraph. */
async function shapeInOffice(page: Page, html: string) {
  await page.setContent(html)
  const heads = await page.locator('table').all()
  return {
    headings: (await page.locator('h1, h2').allInnerTexts()).map(inOneLine),
    heads: await Promise.all(
      heads.map(async table => (await table.locator('thead td').allInnerTexts()).map(inOneLine)),
    ),
  }
}
const addressIn = async (row: Locator, area: string) =>
  (await row.locator(`a[href^="${area}"]`).getAttribute('href')) ?? ''
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const file = async (page: Page, path: string) => (await page.request.get(path)).body()

test('a pack and the minutes as Word files open in LibreOffice with the headings and tables of their pages', async ({
  page,
  demonstration,
}) => {
  test.skip(!hasOffice, 'there is no LibreOffice on this machine')
  await signInAs(page, 'clerk', demonstration.password)
  await page.goto('/packs')
  const released = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: 'Released', exact: true }) })
    .first()
  const pack = await addressIn(released, '/packs/')
  const meeting = await addressIn(released, '/meetings/')

  await page.goto(pack)
  const packPage = await shapeOf(page.locator('#pack'))
  expect(packPage.headings).toContain('Recommendations')
  expect(packPage.heads.length).toBeGreaterThan(4)
  await page.goto(`${meeting}/minutes`)
  const minutesPage = await shapeOf(page.locator('main'))
  expect(minutesPage.headings).toContain('Attendance')

  const files = await Promise.all([file(page, `${pack}/file`), file(page, `${meeting}/minutes/file`)])
  const [packInOffice = '', minutesInOffice = ''] = openedInOffice(files)
  expect(await shapeInOffice(page, packInOffice)).toEqual(packPage)
  expect(await page.locator('body').getAttribute('lang')).toBe('en-GB')
  await expect(page).toHaveTitle(/papers for Scrutiny Board/)
  expect(await shapeInOffice(page, minutesInOffice)).toEqual({
    headings: [...minutesPage.headings, 'How this paper proves itself'],
    heads: [['Name', 'Attendance']],
  })
  expect(await page.locator('body').getAttribute('lang')).toBe('en-GB')
})
