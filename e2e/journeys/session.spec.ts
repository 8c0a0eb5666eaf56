import { expect } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { test } from '../world/server.ts'
import { fillSignIn, signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

const begins = '2022-06-02T09:00:00Z'
test.use({ begins })
test.afterEach(({ world }) => world.setClock(begins))

test('a session lasts as long as the person comes by within an hour, and ends after', async ({
  page,
  world,
}) => {
  await signIn(page, people.auditor)
  for (const time of ['09:59', '10:58', '11:57']) {
    world.setClock(`2022-06-02T${time}:00Z`)
    await page.goto('/people')
    await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  }
  world.setClock('2022-06-02T12:57:00Z')
  await page.goto('/people?order=name')
  await expect(page).toHaveURL(/\/sign-in\?back=%2Fpeople%3Forder%3Dname$/)
  await fillSignIn(page, people.auditor)
  await expect(page).toHaveURL(/\/people\?order=name$/)
})

test('a session that ends while a form is filled in loses nothing of what was typed', async ({
  page,
  world,
}) => {
  const typed = 'Left on 31 May.\n\n"Thank you" & <b>goodbye</b>, José'
  await signIn(page, people.administrator)
  await page.goto(`/people/${people.member.id}/retirement`)
  await page.getByLabel('Why they are retired').fill(typed)
  world.setClock('2022-06-02T13:00:00Z')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Retire' }).click()
  expect((await answered).status()).toBe(401)
  await expect(page.getByRole('heading', { name: 'Sign in to carry on' })).toBeVisible()
  await expectAccessible(page)

  await fillSignIn(page, people.administrator, 'not the password')
  await expect(page.getByRole('alert')).toContainText('Email address or password is not right')
  await fillSignIn(page, people.administrator)
  await expect(page.getByRole('heading', { name: 'Send what you typed' })).toBeVisible()
  await expect(page.getByText('"Thank you" & <b>goodbye</b>, José')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Send it now' }).click()
  await expect(page).toHaveURL(/\/people\/P-009$/)
  await page.getByRole('link', { name: 'History of Councillor Piotr Zielinski' }).click()
  await expect(page.getByText('"Thank you" & <b>goodbye</b>, José')).toBeVisible()
})

test('what was typed into one form and then a person without the right signs in is refused, not done', async ({
  page,
  world,
}) => {
  await signIn(page, people.administrator)
  await page.goto('/people/new')
  await page.getByLabel('Full name').fill('Asha Brandt')
  world.setClock('2022-06-02T13:00:00Z')
  await page.getByRole('button', { name: 'Invite' }).click()
  await fillSignIn(page, people.owner)
  await expect(page.getByText('You are signed in as Tom Keller')).toBeVisible()
  await page.getByRole('button', { name: 'Send it now' }).click()
  await expect(page.getByRole('heading', { name: 'You do not have permission to do this' })).toBeVisible()
})

test('what a sign-in form brings back cannot be sent to another site', async ({ page, request, world }) => {
  const kept = { fields: [['name', 'x']], files: [], back: '//evil.example/' }
  const answer = await request.post('/sign-in', {
    headers: { Origin: world.baseURL },
    form: {
      email: 'p-005@aldermere.example',
      password: 'plain-lantern-42',
      kept: JSON.stringify(kept),
    },
  })
  await page.setContent(await answer.text())
  await expect(page.locator('form', { hasText: 'Send it now' })).toHaveAttribute('action', '/')
})

for (const kept of ['', 'null', '{', '{"fields":[["a"]],"files":[],"back":"/"}']) {
  test(`what no form of ours would bring back is left: ${kept || 'nothing'}`, async ({ request, world }) => {
    const answer = await request.post('/sign-in', {
      headers: { Origin: world.baseURL },
      form: { email: 'p-005@aldermere.example', password: 'plain-lantern-42', kept, back: '/people' },
      maxRedirects: 0,
    })
    expect([answer.status(), answer.headers()['location']]).toEqual([303, '/people'])
  })
}

test('a file that was chosen has to be chosen again, and is named', async ({ page, request, world }) => {
  const answer = await request.post('/people/new', {
    headers: { Origin: world.baseURL },
    multipart: {
      name: 'Asha Brandt',
      file: { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
    },
  })
  expect(answer.status()).toBe(401)
  await page.goto('/sign-in')
  await page.setContent((await answer.text()).replace('<head>', `<head><base href="${world.baseURL}">`))
  await fillSignIn(page, people.administrator)
  await expect(page.getByLabel('Choose “letter.pdf” again')).toBeVisible()
  await expectAccessible(page)
})

test('a cookie that was made up, cut or signed elsewhere opens nothing', async ({ page, context, world }) => {
  await signIn(page, people.owner)
  const [cookie] = await context.cookies()
  if (cookie === undefined) throw new Error('Signing in set no cookie')
  const [value = '', signature = ''] = decodeURIComponent(cookie.value).split('.')
  const forged = [
    'made-up',
    value,
    `${value}.`,
    `${value}.${signature.split('').toReversed().join('')}`,
    `${btoa(JSON.stringify('made-up-id'))}.${signature}`,
  ]
  for (const text of forged) {
    await context.addCookies([{ ...cookie, value: encodeURIComponent(text) }])
    await page.goto('/people')
    await expect(page).toHaveURL(/\/sign-in/)
  }
  await context.addCookies([cookie])
  await page.goto('/people')
  await expect(page).toHaveURL(`${world.baseURL}/people`)
})

test('the cookie of before signing out, or of before signing in again, opens nothing', async ({
  page,
  context,
}) => {
  await signIn(page, people.owner)
  const [first] = await context.cookies()
  await signIn(page, people.owner)
  const [second] = await context.cookies()
  await page.goto('/')
  await page.getByRole('button', { name: 'Sign out' }).click()
  expect(first?.value).not.toBe(second?.value)
  for (const cookie of [first, second]) {
    if (cookie === undefined) throw new Error('Signing in set no cookie')
    await context.addCookies([cookie])
    await page.goto('/people')
    await expect(page).toHaveURL(/\/sign-in/)
  }
})

test('the cookie is for this server alone, and no script can read it', async ({ page, context }) => {
  await signIn(page, people.owner)
  expect(await context.cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 }])
})
