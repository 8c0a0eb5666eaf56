import type { Page } from 'playwright/test'

/** Types a date into the three fields under a legend: `fillDate(page, 'Due date', '31 2 2022')`. */
export async function fillDate(page: Page, legend: string, typed: string): Promise<void> {
  const [day = '', month = '', year = ''] = typed.split(' ')
  const fields = page.getByRole('group', { name: legend })
  await fields.getByLabel('Day').fill(day)
  await fields.getByLabel('Month').fill(month)
  await fields.getByLabel('Year').fill(year)
}
