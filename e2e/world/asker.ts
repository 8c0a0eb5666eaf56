import type { Page } from 'playwright/test'

/**
 * Asks the server at `baseURL` for addresses as whoever is signed in on the page. For walks of thousands of requests:
 * Playwright's own keeps a step of each, and looks through all of them at the next.
 */
export async function askerOf(page: Page, baseURL: string): Promise<(path: string) => Promise<Response>> {
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return path => fetch(new URL(path, baseURL), { headers: { cookie }, redirect: 'manual' })
}
