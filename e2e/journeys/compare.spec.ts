import { expect } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { movedAndApproved } from '../world/moved-and-approved.ts'
import { testIn } from '../world/own-world.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

const test = testIn(movedAndApproved)

test('an auditor looks back to the day before an approval and to the very event', async ({ page, world }) => {
  world.setClock('2022-07-10T09:00:00Z')
  await signIn(page, people.auditor)

  await test.step('the day before, it was not approved', async () => {
    await page.goto('/actions/A-001?as-at=2022-07-05')
    await expect(page.getByText('Complete, awaiting approval by a resolution of a meeting.')).toBeVisible()
  })

  await test.step('the page of the event leads to the plan just before and just after it', async () => {
    await page.goto('/history?type=completion-approved')
    await page.getByRole('link', { name: /^event \d+$/ }).click()
    await expectAccessible(page)
    const number = /\d+$/.exec(page.url())?.[0] ?? ''
    await page.getByRole('link', { name: 'See the plan as it was just before this' }).click()
    await expect(page).toHaveURL(`/plan?as-at=event-${String(Number(number) - 1)}`)
    await page.getByRole('link', { name: 'A-001' }).click()
    await expect(page.getByText('Complete, awaiting approval by a resolution of a meeting.')).toBeVisible()

    await page.goto(`/actions/A-001?as-at=event-${number}`)
    await expect(
      page.getByText(
        `as it was after event ${number}, on 6 July 2022 at 4:14pm. Nothing can be changed here`,
      ),
    ).toBeVisible()
    await expect(page.getByText('Complete: approved by a resolution of a meeting.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a number is typed on the pages of history, and one that there is not is told', async () => {
    await page.goto('/history')
    await page.getByText('See this page as it was on a day').click()
    await page.getByLabel('Event number to look back to').fill('1,234')
    await page.getByRole('button', { name: 'Look back to this event' }).click()
    await expect(page.getByRole('heading', { name: 'There is no such event' })).toBeVisible()
    await expect(page.getByText(/^The newest event you can look back to is event \d+\.$/)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Go to the start page' }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no such event')
  })

  await test.step('roles are told with the days from and until which they were held', async () => {
    await page.goto(`/people/${people.member.id}`)
    const roles = page.getByRole('table', { name: 'Roles over time' })
    await expect(roles).toContainText('Scrutiny chair')
    await expect(roles).toContainText('9 June 2022')
    await expect(roles).toContainText('Still held')
    await page.goto(`/people/${people.member.id}?as-at=2022-06-01`)
    await expect(page.getByText('Scrutiny chair')).toHaveCount(0)
  })
})
