import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { systemBrowser } from '../../web/system-browser.js'

/**
 * The Chromium the tests drive: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @returns {{ own: boolean, path: string } | undefined} undefined where there is none
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return { own: false, path: named }
  const own = chromium.executablePath()
  if (existsSync(own)) return { own: true, path: own }
  const path = systemBrowser(process.env)
  return path === undefined ? undefined : { own: false, path }
}
