import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page } from 'playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Expects that axe finds nothing on the page as it stands, an error after a form included, and that nothing has to
 * be scrolled sideways on a narrow screen. axe never returns where JavaScript is off: so the document is drawn once
 * more, without its scripts, in a window that has it on.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const copy = await copyOf(page)
  const { violations } = await new AxeBuilder({ page: copy }).withTags(rules).analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
  expect(found, `axe on ${page.url()}`).toEqual([])

  await copy.setViewportSize({ width: 320, height: 640 })
  const width = await copy.evaluate(() => document.documentElement.scrollWidth)
  expect(width, `pixels that ${page.url()} needs on a screen of 320`).toBeLessThanOrEqual(320)
  await copy.context().close()
}

async function copyOf(page: Page): Promise<Page> {
  const html = (await page.content()).replace(/<script\b[^]*?<\/script>/gi, '')
  const storageState = await page.context().storageState()
  const context = await browserOf(page).newContext({ storageState, javaScriptEnabled: true })
  const copy = await context.newPage()
  await copy.route(
    () => true,
    async route => {
      if (route.request().isNavigationRequest()) await route.fulfill({ body: html, contentType: 'text/html' })
      else await route.continue()
    },
  )
  await copy.goto(page.url())
  return copy
}

function browserOf(page: Page): Browser {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page belongs to no browser')
  return browser
}
