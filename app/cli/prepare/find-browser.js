import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium the tests drive: CHROMIUM_PATH, else Playwright's own, else the system's.
 * @returns {{ own: true } | { own: false, path: string } | undefined} undefined where there is none
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return { own: false, path: named }
  if (existsSync(chromium.executablePath())) return { own: true }
  const path = onThisSystem()
  return path === undefined ? undefined : { own: false, path }
}

function onThisSystem() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
