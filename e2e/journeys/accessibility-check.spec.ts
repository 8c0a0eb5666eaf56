import { expect } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { test } from '../world/server.ts'

const pageWith = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main>${body}</main></body></html>`

const faults = [
  { name: 'a picture without words', body: '<img src="/chart.png">', complaint: /image-alt/ },
  { name: 'text too faint to read', body: '<h1 style="color: #ccc">Late</h1>', complaint: /color-contrast/ },
  {
    name: 'a page too wide for a telephone',
    body: '<p style="width: 900px">Late</p>',
    complaint: /screen of 320/,
  },
]

for (const { name, body, complaint } of faults) {
  test(`the check that every journey makes finds ${name}`, async ({ page, world }) => {
    await page.route(`${world.baseURL}/made-up`, route =>
      route.fulfill({ contentType: 'text/html', body: pageWith(body) }),
    )
    await page.goto('/made-up')
    await expect(expectAccessible(page)).rejects.toThrow(complaint)
  })
}
