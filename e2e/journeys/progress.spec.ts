import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { askLaterDate } from '../../app/commands/ask-later-date.ts'
import { decideLaterDate } from '../../app/commands/decide-later-date.ts'
import { postUpdate } from '../../app/commands/post-update.ts'
import { openDatabase } from '../../db/connection.ts'
import { pendingLaterDate } from '../../db/read/later-dates.ts'
import { expectAccessible } from '../world/axe.ts'
import { fillDate } from '../world/fill.ts'
import { makeZip } from '../world/make-office-file.ts'
import { test, type World } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { councilIn, day, people, type SmallCouncil } from '../world/small-council.ts'

// A world of their own: these journeys move dates that others count on.
test.use({ begins: '2022-06-01T08:00:00Z' })

const text = 'The record was reviewed with forty social workers.\n\nPrompts for contingency were added.'
const problem = (page: Page, words: string) => page.getByRole('alert').getByRole('link', { name: words })
const row = (page: Page, key: string) =>
  page
    .getByRole('region', { name: 'Due dates' })
    .locator('.govuk-summary-list__row')
    .filter({ has: page.getByText(key, { exact: true }) })
    .getByRole('definition')

/** What the server's own database says and refuses. */
function inHouse<Answer>({ dataDir }: World, ask: (council: SmallCouncil) => Answer): Answer {
  const db = openDatabase(join(dataDir, 'ilacs-tracker.sqlite'))
  try {
    return ask(councilIn(db))
  } finally {
    db.$client.close()
  }
}

const pendingOn = (world: World, action: string) =>
  inHouse(world, ({ db }) => pendingLaterDate(db, action)?.ref ?? 'none')

/** A later date for A-001 that its owner asked for and nobody has decided; its reference. */
function askedOn(world: World): string {
  inHouse(world, ({ orders }) => {
    const order = { action: 'A-001', to: day('2022-11-30'), reason: 'The supplier is late.' }
    // Refused where one already waits: that will do.
    orders(people.owner, 'ask-later-date', askLaterDate, order, '2022-05-31')
  })
  return pendingOn(world, 'A-001')
}

test('an owner posts an update, and a bad date loses nothing of it', async ({ page }) => {
  await signIn(page, people.owner)
  await page.goto('/actions/A-001')
  await expect(page.getByText('No updates yet')).toBeVisible()
  await page.getByRole('button', { name: 'Post an update' }).click()
  await expectAccessible(page)

  await page.getByLabel('What has happened').fill(text)
  await page.getByLabel('Next step').fill('Train the managers.')
  await page.getByLabel('Early signs of impact').check()
  await fillDate(page, 'The day this speaks of', '31 2 2022')
  await page.getByRole('button', { name: 'Post this update' }).click()
  await expect(problem(page, 'The day this speaks of must be a real date')).toBeVisible()
  await expect(page.getByLabel('What has happened')).toHaveValue(text)
  await expectAccessible(page)

  await fillDate(page, 'The day this speaks of', '2 5 2022')
  await page.getByRole('button', { name: 'Post this update' }).click()
  await expect(problem(page, 'Enter what the impact rating rests on')).toBeVisible()
  await page.getByLabel('What the impact rating rests on').fill('Six of ten audited plans have it.')
  await page.getByRole('button', { name: 'Post this update' }).click()

  await expect(page.getByText('Update posted')).toBeVisible()
  const update = page.locator('.moj-timeline__item')
  await expect(update.getByRole('heading', { level: 3 })).toContainText('of 2 May 2022')
  await expect(update).toContainText('by Tom Keller, Action owner')
  await expect(update).toContainText('Written 1 June 2022 at 9am, long after the day it speaks of')
  await expect(update).toContainText('Not endorsed')
  await expectAccessible(page)
})

test('an owner attaches evidence', async ({ page }) => {
  await signIn(page, people.owner)
  await page.goto('/actions/A-001')
  await expect(page.getByText('No evidence yet')).toBeVisible()
  await page.getByRole('button', { name: 'Attach evidence' }).click()
  await expectAccessible(page)
  await page.getByLabel('Audit', { exact: true }).check()
  await page.getByLabel('What it is').fill('Audit of ten plans')
  await page.getByLabel('File').setInputFiles({
    name: 'Café audit.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('plan;has it\n1;yes\n'),
  })
  await page.getByRole('button', { name: 'Attach this evidence' }).click()
  await expect(page.getByText('Evidence attached')).toBeVisible()
  await page.getByRole('row', { name: 'Audit of ten plans' }).getByRole('link').click()
  await expect(page.getByText('Attached by')).toBeVisible()
  await expectAccessible(page)
})

test('an executive lead endorses what the owner reported', async ({ page, world }) => {
  inHouse(world, ({ orders }) => {
    const update = { action: 'A-002', speaksOf: day('2022-05-30'), text, nextStep: null, impact: null }
    orders(people.otherOwner, 'post-update', postUpdate, update, '2022-05-31')
  })
  await signIn(page, people.deputyDirector)
  await page.goto('/actions/A-002')
  await page.getByRole('link', { name: 'Endorse update' }).click()
  await expectAccessible(page)
  await page.getByLabel('Your comment').fill('I saw it at the front door.')
  await page.getByRole('button', { name: 'Endorse this update' }).click()
  await expect(page.getByText('Update endorsed')).toBeVisible()
  await expect(page.locator('.moj-timeline__item')).toContainText(
    'Endorsed by Helen Strand, 1 June 2022 at 9am: I saw it at the front door.',
  )
  await expect(page.getByRole('link', { name: 'Endorse update' })).toHaveCount(0)
})

test('evidence is downloaded exactly as it came, and never drawn', async ({ page }) => {
  await signIn(page, people.otherOwner)
  await page.goto('/actions/A-002/evidence/new')
  await page.getByLabel('Document', { exact: true }).check()
  await page.getByLabel('What it is').fill('Notes')
  await page.getByLabel('File').setInputFiles({
    name: 'it’s “notes”.txt',
    mimeType: 'text/html',
    buffer: Buffer.from('What families said'),
  })
  await page.getByRole('button', { name: 'Attach this evidence' }).click()
  await page.getByRole('row', { name: 'Notes' }).getByRole('link').click()
  const href = await page.getByRole('link', { name: 'Download it’s “notes”.txt' }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(await answer.text()).toBe('What families said')
  const headers = answer.headers()
  expect(headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''it%E2%80%99s%20/)
  expect(headers).toMatchObject({
    'content-type': 'text/plain',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  expect((await page.request.get('/evidence/E-999/file')).status()).toBe(404)
  expect((await page.request.get('/evidence/E-999')).status()).toBe(404)
})

test('evidence is superseded in words, and nothing is lost', async ({ page }) => {
  await signIn(page, people.otherOwner)
  for (const [title, supersedes] of [
    ['Figures for May', null],
    ['Figures for May, corrected', 'Figures for May'],
  ] as const) {
    await page.goto('/actions/A-002/evidence/new')
    await page.getByLabel('Data', { exact: true }).check()
    await page.getByLabel('What it is').fill(title)
    await page.getByLabel('Or a link').fill('https://data.aldermere.example/may')
    if (supersedes !== null) {
      const option = page.getByRole('option', { name: supersedes })
      await page.getByLabel('Evidence that this supersedes').selectOption(await option.getAttribute('value'))
    }
    await page.getByRole('button', { name: 'Attach this evidence' }).click()
    await expect(page.getByText('Evidence attached')).toBeVisible()
  }
  const superseded = page.getByRole('row', { name: 'superseded by' })
  await expect(superseded).toContainText(/Figures for May superseded by E-\d+/)
  await superseded.getByRole('link', { name: /^E-/ }).first().click()
  await expect(page.getByText('It is kept because it was relied on before')).toBeVisible()
  await expectAccessible(page)
})

const page50 = 'The selected file must be 50 MB or smaller'
const badFiles = [
  { what: 'an empty file', name: 'audit.pdf', bytes: Buffer.alloc(0), words: 'The selected file is empty' },
  { what: 'a file of 51 MB', name: 'audit.csv', bytes: Buffer.alloc(51 * 1024 * 1024, 'a'), words: page50 },
  {
    what: 'text that says it is a PDF',
    name: 'audit.pdf',
    bytes: Buffer.from('Audit'),
    words: /ends in .pdf, but/,
  },
  {
    what: 'HTML that says it is a PDF',
    name: 'audit.pdf',
    bytes: Buffer.from('<!doctype html><script>alert(1)</script>'),
    words: /must be a PDF, a Word/,
  },
  {
    what: 'a workbook with macros',
    name: 'audit.xlsx',
    bytes: makeZip({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<w/>',
      'xl/vbaProject.bin': 'x',
    }),
    words: /contains macros/,
  },
] as const

test('a bad file is refused by its name for it, and what was typed is kept', async ({ page }, testInfo) => {
  await signIn(page, people.otherOwner)
  for (const { what, name, bytes, words } of badFiles) {
    await test.step(what, async () => {
      const path = testInfo.outputPath(name)
      writeFileSync(path, bytes)
      await page.goto('/actions/A-002/evidence/new')
      await page.getByLabel('Child or family voice').check()
      await page.getByLabel('What it is').fill('What children told us')
      await page.getByLabel('File').setInputFiles(path)
      await page.getByRole('button', { name: 'Attach this evidence' }).click()
      await expect(page.getByRole('alert').getByRole('link', { name: words })).toBeVisible()
      await expect(page.getByLabel('What it is')).toHaveValue('What children told us')
      await expect(page.getByLabel('Child or family voice')).toBeChecked()
    })
  }
  await expectAccessible(page)
  await page.goto('/actions/A-002')
  await expect(page.getByText('What children told us')).toHaveCount(0)
})

test('a link that is not secure, or no file and no link, is refused', async ({ page }) => {
  await signIn(page, people.otherOwner)
  await page.goto('/actions/A-002/evidence/new')
  await page.getByLabel('Data', { exact: true }).check()
  await page.getByLabel('What it is').fill('Figures')
  await page.getByLabel('Or a link').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Attach this evidence' }).click()
  await expect(problem(page, 'Enter a link that begins with https://')).toBeVisible()
  await expect(page.getByLabel('Or a link')).toHaveValue('javascript:alert(1)')
  await page.getByLabel('Or a link').fill('')
  await page.getByRole('button', { name: 'Attach this evidence' }).click()
  await expect(problem(page, 'Choose a file or give a link, one of the two')).toBeVisible()
})

test('an owner asks for a later date, and a date that is not later loses nothing typed', async ({ page }) => {
  await signIn(page, people.owner)
  await page.goto('/actions/A-001')
  await page.getByRole('button', { name: 'Ask for a later date' }).click()
  await expectAccessible(page)
  await page.getByLabel('Why it is needed').fill('The supplier is late.')
  await fillDate(page, 'Later due date', '30 9 2022')
  await page.getByRole('button', { name: 'Ask for this date' }).click()
  await expect(problem(page, 'must be later than the current due date')).toBeVisible()
  await expect(page.getByLabel('Why it is needed')).toHaveValue('The supplier is late.')
  await expectAccessible(page)
  await fillDate(page, 'Later due date', '30 11 2022')
  await page.getByRole('button', { name: 'Ask for this date' }).click()
  await expect(page.getByText('Later date asked for', { exact: true })).toBeVisible()
  await expect(row(page, 'Due date')).toHaveText('30 September 2022')
  await expect(page.getByRole('button', { name: 'Ask for a later date' })).toHaveCount(0)
})

test('the one who asked for a later date cannot grant it: on no page, by no command, in no database', async ({
  page,
  world,
}) => {
  const request = askedOn(world)
  await signIn(page, people.owner)
  await page.goto('/actions/A-001')
  await expect(page.getByRole('link', { name: 'Decide' })).toHaveCount(0)
  const decision = `/actions/A-001/later-date/${request}/decision`
  const answer = await page.goto(decision)
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You do not have permission to do this')
  const posted = await page.request.post(decision, {
    headers: { Origin: world.baseURL },
    form: { outcome: 'granted' },
  })
  expect(posted.status()).toBe(403)

  inHouse(world, ({ orders, happens }) => {
    const grant = { request, outcome: 'granted', reason: '' } as const
    expect(orders(people.owner, 'decide-later-date', decideLaterDate, grant)).toEqual({
      refused: 'own-request',
    })
    const says = {
      dueDateRequest: request,
      action: 'A-001',
      from: day('2022-09-30'),
      to: day('2022-11-30'),
      comment: '',
    }
    expect(() => {
      happens(people.owner, [{ type: 'later-date-granted', says }])
    }).toThrow(/CHECK constraint failed/)
  })
})

test('a later date is granted by another, and the original date stands beside it', async ({
  page,
  world,
}) => {
  askedOn(world)
  world.setClock('2022-06-02T09:00:00Z')
  await signIn(page, people.deputyDirector)
  await page.goto('/actions/A-001')
  await page.getByRole('link', { name: 'Decide on' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(problem(page, 'Choose whether to grant or refuse the later date')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Refuse it').check()
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(problem(page, 'Enter why the later date is refused')).toBeVisible()
  await page.getByLabel('Grant the later date').check()
  await page.getByLabel('Comment, or why it is refused').fill('The supplier confirmed it.')
  await page.getByRole('button', { name: 'Record the decision' }).click()

  await expect(page.getByText('Later date granted')).toBeVisible()
  await expect(row(page, 'Due date')).toHaveText('30 November 2022')
  await expect(row(page, 'Original due date')).toContainText('30 September 2022')
  await expect(row(page, 'Slipped')).toHaveText('61 days, 1 revision')
  const revision = page.getByRole('row', { name: 'From 30 September 2022 to 30 November 2022' })
  await expect(revision).toContainText('Tom Keller')
  await expect(revision).toContainText('The supplier is late.')
  await expect(revision).toContainText('Granted by Helen Strand, 2 June 2022')
  await expect(revision).toContainText('The supplier confirmed it.')
  await expectAccessible(page)

  await page.goto('/actions/A-001?as-at=2022-06-01')
  await expect(row(page, 'Due date')).toHaveText('30 September 2022')
  await expect(page.getByText('Awaits a decision')).toBeVisible()
})

test('a lead who asked for a later date is told that somebody else has to decide', async ({
  page,
  world,
}) => {
  await signIn(page, people.deputyDirector)
  await page.goto('/actions/A-002/later-date')
  await page.getByLabel('Why it is needed').fill('The trainer is ill.')
  await fillDate(page, 'Later due date', '31 October 2022')
  await page.getByRole('button', { name: 'Ask for this date' }).click()
  const answer = await page.goto(`/actions/A-002/later-date/${pendingOn(world, 'A-002')}/decision`)
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Somebody else has to do this')
  await expectAccessible(page)
})

test('ratings are set with a reason, and a change that was not seen is shown before it is overwritten', async ({
  page,
  world,
}) => {
  await signIn(page, people.deputyDirector)
  await page.goto('/actions/A-002/delivery-rating')
  await expectAccessible(page)
  await page.getByLabel('At risk').check()
  await page.getByRole('button', { name: 'Save the delivery rating' }).click()
  await expect(problem(page, 'Enter the reason')).toBeVisible()
  await page.getByLabel('Why').fill('The trainer has resigned.')
  inHouse(world, ({ happens }) => {
    happens(people.otherOwner, [
      {
        type: 'impact-rated',
        says: { action: 'A-002', was: null, is: 'no-impact', reason: 'Nothing differs yet.' },
      },
    ])
  })
  await page.getByRole('button', { name: 'Save the delivery rating' }).click()
  await expect(page.getByText('Nothing differs yet.')).toBeVisible()
  await expect(page.getByLabel('Why')).toHaveValue('The trainer has resigned.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save the delivery rating' }).click()
  await expect(page.getByText('Delivery rating set by hand')).toBeVisible()
  await expect(page.getByText('The trainer has resigned.')).toBeVisible()

  await page.getByRole('link', { name: 'Rate impact' }).click()
  await expectAccessible(page)
  await expect(page.getByLabel('No impact')).toBeChecked()
  await page.getByLabel('Early signs of impact').check()
  await page.getByLabel('What the impact rating rests on').fill('Two teams differ.')
  await page.getByRole('button', { name: 'Rate impact' }).click()
  await expect(page.getByText('Impact rated')).toBeVisible()
  await expect(page.getByText('Two teams differ.')).toBeVisible()
})

test('an officer posts on behalf of a partner body that has no account', async ({ page, world }) => {
  inHouse(world, ({ happens }) => {
    happens(people.planManager, [
      {
        type: 'owner-assigned',
        says: {
          action: 'A-002',
          was: { person: people.otherOwner.id },
          is: { party: 'O-01' },
          reason: 'Theirs to do',
        },
      },
    ])
  })
  await signIn(page, people.owner)
  await page.goto('/actions/A-002/updates/new')
  await expect(page.getByText('You post this on behalf of Aldermere Health Trust')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('What has happened').fill('The Trust has named a lead nurse.')
  await page.getByRole('button', { name: 'Post this update' }).click()
  await expect(
    page.getByText('by Tom Keller, Action owner, on behalf of Aldermere Health Trust'),
  ).toBeVisible()
})

test('nobody else is offered these deeds, or may do them', async ({ page }) => {
  for (const who of [people.member, people.auditor, people.otherOwner]) {
    await signIn(page, who)
    await page.goto('/actions/A-001')
    await expect(page.getByRole('button', { name: /update|evidence|later date/ })).toHaveCount(0)
    for (const path of ['updates/new', 'evidence/new', 'later-date', 'impact', 'delivery-rating'])
      expect((await page.request.get(`/actions/A-001/${path}`)).status(), path).toBe(403)
  }
})
