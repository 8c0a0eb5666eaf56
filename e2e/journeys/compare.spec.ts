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

  await test.step('two days compared show what moved, what was approved and which words changed', async () => {
    await page.goto('/actions/A-001')
    await page.getByText('Compare with an earlier day').click()
    await page.getByLabel('Earlier day').fill('2022-06-01')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    const changes = page.getByRole('table', { name: 'What changed in A-001' })
    await expect(changes.getByRole('row', { name: /^Due date/ })).toHaveText(
      'Due date30 September 202231 October 2022',
    )
    await expect(changes.getByRole('row', { name: /^Completion/ })).toHaveText(
      'CompletionNot claimedApproved',
    )
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Compare the whole plan' }).click()
    await page.getByLabel('Earlier moment').fill('1 June 2022')
    await page.getByLabel('Later moment').fill('31 February 2022')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await expect(
      page.getByRole('alert').getByRole('link', { name: /^The later moment must be a day/ }),
    ).toBeVisible()
    await expect(page.getByLabel('Earlier moment')).toHaveValue('1 June 2022')
    await expectAccessible(page)
    await page.getByLabel('Later moment').fill('5/7/2022')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    const totals = page.getByRole('table', { name: '1 June 2022 and 5 July 2022' })
    await expect(totals.getByRole('row', { name: /^Actions/ })).toHaveText('Actions20022')
    await expect(
      page.getByRole('table', { name: 'What changed in A-001' }).getByRole('row', { name: /^Completion/ }),
    ).toHaveText('CompletionNot claimedVerified')
    const measure = page.getByRole('table', { name: 'What changed in A-002' }).getByRole('row')
    await expect(measure.locator('ins')).toHaveText('[added: in nine of ten records] ')
    await expectAccessible(page)
    const file = await page.request.get(
      (await page.getByRole('link', { name: /Excel workbook/ }).getAttribute('href')) ?? '',
    )
    expect(file.headers()['content-disposition']).toContain('plan-compared-2022-06-01-2022-07-05.xlsx')
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
