import axe from 'axe-core'
import { expect, type Browser, type Page } from 'playwright/test'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const wide = { width: 1280, height: 720 }
const narrow = { width: 320, height: 640 }

/**
 * Expects that axe finds nothing on the page as it stands, an error after a form included, and that nothing has to
 * be scrolled sideways on a narrow screen. axe never returns where JavaScript is off: so the document is drawn once
 * more, without its scripts, in a window that has it on.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const copy = await copyOf(page)
  // What passes is not asked for: to list it takes longer than to look. No page of ours has frames to look into.
  const violations = await copy.evaluate(
    async tags =>
      (await window.axe.run({ resultTypes: ['violations'], runOnly: tags, iframes: false })).violations,
    rules,
  )
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
  expect(found, `axe on ${page.url()}`).toEqual([])

  await copy.setViewportSize(narrow)
  const width = await copy.evaluate(() => document.documentElement.scrollWidth)
  expect(width, `pixels that ${page.url()} needs on a screen of 320`).toBeLessThanOrEqual(320)
}

async function copyOf(page: Page): Promise<Page> {
  const html = (await page.content()).replace(/<script\b[^]*?<\/script>/gi, '')
  const copy = await windowBeside(page)
  await copy.context().clearCookies()
  await copy.context().addCookies(await page.context().cookies())
  await copy.setViewportSize(wide)
  await copy.setContent(html)
  return copy
}

/** By browser, because opening a window and reading axe into it takes longer than looking at a page. */
const windows = new WeakMap<Browser, Promise<Page>>()

/** A window at the page's server, with axe in it, that stays while one document after the other is drawn in it. */
async function windowBeside(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page belongs to no browser')
  const opened = windows.get(browser) ?? browser.newPage({ javaScriptEnabled: true, bypassCSP: true })
  windows.set(browser, opened)
  const copy = await opened
  const { origin, protocol, href } = new URL(page.url())
  const isFile = protocol === 'file:' // Every file is an origin of its own.
  if (isFile || !copy.url().startsWith(`${origin}/`)) {
    await copy.goto(isFile ? href : `${origin}/sign-in`)
    await copy.evaluate(axe.source)
  }
  return copy
}
