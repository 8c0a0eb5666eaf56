import { readFileSync } from 'node:fs'
import { type Page, type Route } from 'playwright/test'

const origin = 'http://council.test'

/** Answers one made-up address with a body of our own, and `/name.js` with the module of public/. */
export async function stillPage(page: Page, body: string): Promise<string> {
  await page.route(`${origin}/**`, async (route: Route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.endsWith('.js')) {
      await route.fulfill({ contentType: 'text/javascript', body: readFileSync(`public${pathname}`, 'utf8') })
    } else {
      await route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; form-action 'self'" },
        body: `<!doctype html><html lang="en-GB"><title>Still page</title>${body}</html>`,
      })
    }
  })
  return origin
}
