import type { Page } from 'playwright/test'

/** Types a date as on paper, `21 2 2022`, into the three fields under a legend. Parts that are left out are emptied. */
export async function fillDate(page: Page, legend: string, date: string): Promise<void> {
  const group = page.getByRole('group', { name: legend })
  const [day = '', month = '', year = ''] = date.split(' ')
  await group.getByLabel('Day').fill(day)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}
