import { expect } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { test } from '../world/server.ts'

test('an address that is none explains itself', async ({ page }) => {
  const answer = await page.goto('/no-such-page')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectAccessible(page)
})

test('an address refused at the door explains itself in the same words and look', async ({ page }) => {
  const answer = await page.goto('/actions.data')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectAccessible(page)
})

test('a page has no script or style inside it, and nothing on it breaks the content security policy', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  await page.goto('/no-such-page')
  await expect(page.locator('script:not([src]), style, [style], [onclick]')).toHaveCount(0)
  expect(complaints.filter(text => !text.includes('404'))).toEqual([])
})

test('CVE-2026-55685: one address cannot hold the server', async ({ request }) => {
  const paths = Array.from({ length: 1400 }, () => 'p=/a').join('&')
  const began = performance.now()
  const answer = await request.get(`/__manifest?version=1&${paths}`)
  expect(answer.status()).toBe(404)
  expect(performance.now() - began).toBeLessThan(1000) // It took 3,500 ms before.
})

test('CVE-2026-34077: what single fetch would send and receive is refused', async ({ request, world }) => {
  const headers = { Origin: world.baseURL, 'Content-Type': 'text/x-script' }
  expect((await request.get('/_root.data')).status()).toBe(404)
  expect((await request.get('/?_data=root')).status()).toBe(404)
  expect((await request.post('/_root.data', { headers, data: '[{"_1":2},"a",3]' })).status()).toBe(404)
})

test('CVE-2026-53668: a path that names another host leads nowhere', async ({ request, world }) => {
  const answer = await request.get(`${world.baseURL}//evil.example/`, { maxRedirects: 0 })
  expect([answer.status(), answer.headers()['location']]).toEqual([404, undefined])
})

test('a form of another site is refused with a page that says so', async ({ page, world }) => {
  await page.route('http://other.example/', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${world.baseURL}/"><button>Send</button></form>`,
    }),
  )
  await page.goto('http://other.example/')
  await page.getByRole('button').click()
  await expect(page.getByRole('heading', { name: 'You do not have permission to do this' })).toBeVisible()
  await expectAccessible(page)
})
