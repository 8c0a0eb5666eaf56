import { expect } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { startWorld, test } from '../world/server.ts'
import { fillSignIn, signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

const notRight = 'Email address or password is not right. Check both and try again'

test('a person signs in, sees who they are, and signs out', async ({ page }) => {
  await signIn(page, people.owner)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)
  await expect(page.getByText('Tom Keller')).toHaveCount(0)
})

test('an empty form says what to enter', async ({ page }) => {
  await page.goto('/sign-in')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('link', { name: 'Enter your email address' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Enter your password' })).toBeVisible()
  await expectAccessible(page)
})

test('a wrong password and an unknown email address get the same answer', async ({ page }) => {
  for (const who of [people.owner, { id: 'nobody' }]) {
    await page.goto('/sign-in')
    await fillSignIn(page, who, 'not the password')
    await expect(page.getByRole('link', { name: notRight })).toBeVisible()
    await expect(page.getByLabel('Password')).toHaveValue('')
  }
})

test('after signing in a person is where they were going, but never at another site', async ({
  page,
  world,
}) => {
  await page.goto('/sign-in?back=/sign-in?from=here')
  await fillSignIn(page, people.owner)
  await expect(page).toHaveURL(`${world.baseURL}/sign-in?from=here`)

  for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/..//evil.example']) {
    await page.goto(`/sign-in?back=${encodeURIComponent(back)}`)
    await fillSignIn(page, people.owner)
    await expect(page).toHaveURL(`${world.baseURL}/`)
  }
})

test('after five wrong passwords the sixth try has to wait, until a quarter of an hour has passed', async ({
  page,
}) => {
  const { world, stop } = await startWorld()
  world.setClock('2022-06-01T09:00:00Z')
  for (let failures = 0; failures < 5; failures++) {
    await page.goto(`${world.baseURL}/sign-in`)
    await fillSignIn(page, people.owner, 'not the password')
  }
  world.setClock('2022-06-01T09:14:59Z')
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await fillSignIn(page, people.owner)
  expect((await answered).status()).toBe(429)
  await expect(page.getByText('Too many attempts to sign in. Try again at 10:15am')).toBeVisible()
  await expectAccessible(page)

  world.setClock('2022-06-01T09:15:00Z')
  await fillSignIn(page, people.owner)
  await expect(page.getByText('Signed in as Tom Keller')).toBeVisible()
  await stop()
})
