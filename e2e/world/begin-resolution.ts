import type { Page } from 'playwright/test'

/** The clerk chooses what the next resolution of an item does, and comes to its page. */
export async function beginResolution(page: Page, meeting: string, does: string, item = 1): Promise<void> {
  await page.goto(`${meeting}/items/${item}/resolutions/new`)
  await page.getByRole('radio', { name: does, exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}
