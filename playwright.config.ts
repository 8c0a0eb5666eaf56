import { defineConfig } from 'playwright/test'
import { findBrowser } from './app/cli/prepare/find-browser.js'

const browser = findBrowser()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  retries: 0,
  // A journey has axe look at every page it comes to, on two cores that others use too.
  timeout: 120_000,
  // The same machine draws the pictures of a report's pages that a journey waits for.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  fullyParallel: false,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser?.own === false && { executablePath: browser.path }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        // Debian asks for drawing on a graphics card; where there is none, every window takes longer.
        '--disable-gpu',
        // Without these a closed network floods the log.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    // No browser: what the server promises while it is killed. First, because nothing shares the time of the last.
    { name: 'load', testMatch: 'load/**/*.spec.ts' },
    // Every journey, without JavaScript.
    {
      name: 'no-javascript',
      testMatch: 'journeys/**/*.spec.ts',
      use: { javaScriptEnabled: false },
    },
    // What the small modules in public/ add.
    { name: 'with-javascript', testMatch: '**/*.script.ts' },
  ],
})
