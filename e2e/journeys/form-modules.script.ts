import { expect, type Page, test } from 'playwright/test'
import { stillPage } from '../world/still-page.ts'

const modules = ['keep-draft', 'count-characters', 'upload-progress', 'warn-before-leaving']
const scripts = modules.map(name => `<script type="module" src="/${name}.js"></script>`).join('')
const signOut = '<form method="post" action="/sign-out"><button>Sign out</button></form>'
const update = `
  <form method="post" enctype="multipart/form-data">
    <div data-module="govuk-character-count" data-maxlength="20">
      <label for="text">Progress</label>
      <textarea id="text" name="text"></textarea>
      <div class="govuk-hint govuk-character-count__message">You can enter up to 20 characters</div>
    </div>
    <label for="file">Evidence</label>
    <input id="file" name="file" type="file">
    <button>Post</button>
  </form>`
const posted = '<div class="govuk-notification-banner--success">Update posted</div>'

/** A page as it is drawn for a person, with every module. */
const drawn = (person: string, main: string) =>
  `<body data-person="${person}">${scripts}${signOut}<main>${main}</main></body>`

/** Opens the form at its address, for a person, leaving whatever page was shown. */
async function openForm(page: Page, person: string, main = update) {
  await page.unrouteAll()
  const origin = await stillPage(page, drawn(person, main))
  await page.goto(`${origin}/actions/A-012/updates/new`)
}

test.beforeEach(({ page }) => {
  page.on('dialog', dialog => void dialog.accept())
})

const offer = (page: Page) => page.getByRole('button', { name: 'Bring it back' })

test('a half-written text is offered back to the person who wrote it', async ({ page }) => {
  await openForm(page, 'P-001')
  await page.getByLabel('Progress').fill('Six of ten plans')
  await openForm(page, 'P-001')
  await expect(page.getByLabel('Progress')).toHaveValue('')
  await offer(page).click()
  await expect(page.getByLabel('Progress')).toHaveValue('Six of ten plans')
  await expect(offer(page)).toHaveCount(0)
})

test('a half-written text can be discarded for good', async ({ page }) => {
  await openForm(page, 'P-001')
  await page.getByLabel('Progress').fill('Six of ten plans')
  await openForm(page, 'P-001')
  await page.getByRole('button', { name: 'Discard it' }).click()
  await openForm(page, 'P-001')
  await expect(page.getByLabel('Progress')).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
})

test('nobody else at the same screen sees it, and their coming takes it away', async ({ page }) => {
  await openForm(page, 'P-001')
  await page.getByLabel('Progress').fill('Six of ten plans')
  await openForm(page, 'P-002')
  await expect(page.getByText('1 character')).toHaveCount(0)
  await expect(offer(page)).toHaveCount(0)
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Six of ten')
})

test('signing out leaves nothing of it behind', async ({ page }) => {
  await openForm(page, 'P-001')
  await page.getByLabel('Progress').fill('Six of ten plans')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-out')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('what was sent is forgotten once the next page says so, and not before', async ({ page }) => {
  await openForm(page, 'P-001')
  await page.getByLabel('Progress').fill('Six of ten plans')
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(offer(page)).toBeVisible()
  await openForm(page, 'P-001', posted)
  await openForm(page, 'P-001')
  await expect(page.getByLabel('Progress')).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
})

test('the characters left are counted while typing', async ({ page }) => {
  await openForm(page, 'P-001')
  const told = page.locator('.govuk-character-count__message[aria-hidden]')
  await expect(told).toHaveText('You have 20 characters remaining')
  await page.getByLabel('Progress').fill('x'.repeat(19))
  await expect(told).toHaveText('You have 1 character remaining')
  await page.getByLabel('Progress').fill('x'.repeat(22))
  await expect(told).toHaveText('You have 2 characters too many')
  await expect(page.locator('[aria-live]')).toHaveText('You have 2 characters too many')
})

test('leaving a page with a text begun is asked about, sending it is not', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', dialog => asked.push(dialog.type()))
  await openForm(page, 'P-001')
  await page.getByLabel('Progress').pressSequentially('Six')
  await openForm(page, 'P-001')
  expect(asked).toEqual(['beforeunload'])
  await page.getByLabel('Progress').pressSequentially('Six')
  await page.getByRole('button', { name: 'Post' }).click()
  await page.waitForLoadState()
  expect(asked).toEqual(['beforeunload'])
})

test('a file being sent is told of, and cannot be sent twice', async ({ page }) => {
  await openForm(page, 'P-001')
  await page.getByLabel('Evidence').setInputFiles({
    name: 'audit.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(1_500_000),
  })
  // No content: the browser sends all, and stays where it is.
  await page.route('**/updates/new', route => route.fulfill({ status: 204 }))
  await page.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByText('Sending audit.pdf (1.5 MB). Keep this page open.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Post' })).toBeDisabled()
})
