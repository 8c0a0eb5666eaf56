import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.js'
import { giveUp, run } from './run.js'

/** Makes sure that the tests have a Chromium: one that is there, else Playwright's, else Debian's. */
export async function bringBrowser() {
  if (findBrowser()) return
  const onDebianAsRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

  console.log('prepare: no Chromium found, downloading the one that Playwright brings')
  if (
    run('npx', ['playwright', 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' })
  ) {
    if (onDebianAsRoot) run('npx', ['playwright', 'install-deps', 'chromium'])
    return
  }
  if (onDebianAsRoot) {
    console.log("prepare: that download cannot be reached, installing Debian's Chromium")
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update'], quietly)
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (run('apt-get', ['install', '-y', name], quietly) && findBrowser()) return
  }
  giveUp('no browser for the tests. Install Chromium, or set CHROMIUM_PATH to one, then run this again.')
}
