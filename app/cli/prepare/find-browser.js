import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { onThisSystem } from './on-this-system.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium the tests drive: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @returns {{ own: true } | { own: false, path: string } | undefined} undefined where there is none
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return { own: false, path: named }
  if (existsSync(chromium.executablePath())) return { own: true }
  const path = onThisSystem(names)
  return path === undefined ? undefined : { own: false, path }
}
