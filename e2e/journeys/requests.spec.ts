import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { beginResolution } from '../world/begin-resolution.ts'
import { meeting, planMeeting } from '../world/completion.ts'
import { fillDate } from '../world/fill.ts'
import { test } from '../world/own-world.ts'
import type { World } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

// Long journeys, and a copy of each page for axe: on a busy machine they take their time.
test.setTimeout(5 * 60_000)

const asks = 'The threshold document of the front door'

/** The clerk takes a member's request outside a meeting, on 6 July 2022. */
async function requestMade(page: Page, world: World) {
  world.setClock('2022-07-06T09:00:00Z')
  await signIn(page, people.clerk)
  await page.goto('/requests/new')
  await page.getByLabel('To which body').selectOption('Scrutiny Board')
  await page.getByLabel('What is asked for').fill(asks)
  await page.getByLabel('Information request by a scrutiny member').check()
  await page.getByLabel('Who asks (optional)').selectOption(people.member.name)
  await page.getByRole('button', { name: 'Record the request' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Request R-001')
}

test('a member’s request has ten clear days, and is flagged until somebody owns it', async ({
  page,
  world,
}) => {
  await test.step('what is missing or does not fit is said, and nothing typed is lost', async () => {
    world.setClock('2022-07-06T09:00:00Z')
    await signIn(page, people.clerk)
    await page.goto('/requests')
    await page.getByRole('button', { name: 'Record a request made outside a meeting' }).click()
    await expectAccessible(page)
    await page.getByLabel('What is asked for').fill(asks)
    await page.getByRole('button', { name: 'Record the request' }).click()
    await expect(page.getByRole('link', { name: 'Choose the body it is made to' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Choose what kind of request it is' })).toBeVisible()
    await expectAccessible(page)

    await page.getByLabel('To which body').selectOption('Scrutiny Board')
    await page.getByLabel('Information request by a scrutiny member').check()
    await page.getByLabel('Who asks (optional)').selectOption(people.owner.name)
    await page.getByRole('button', { name: 'Record the request' }).click()
    await expect(page.getByRole('link', { name: /Tom Keller is not a scrutiny member/ })).toBeVisible()
    await expect(page.getByLabel('What is asked for')).toHaveValue(asks)

    await page.getByLabel('Who asks (optional)').selectOption(people.member.name)
    await page.getByLabel('Yes, by the paragraphs ticked below').check()
    await page.getByRole('button', { name: 'Record the request' }).click()
    await expect(page.getByRole('link', { name: /Choose the paragraph of Schedule 12A/ })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Not considered yet').check()
    await page.getByRole('button', { name: 'Record the request' }).click()
  })

  await test.step('its page counts the ten clear days', async () => {
    await expect(page.getByText('due in 10 working days')).toBeVisible()
    await page.getByText('How the date was computed').click()
    await expect(
      page.getByText(/^10 working days from 6 July 2022, leaving out 4 weekend days/),
    ).toBeVisible()
    await expect(page.getByText('No owner')).toBeVisible()
    await expect(page.getByText('No date')).toHaveCount(0)
    await expectAccessible(page)
    await page.goto('/requests')
    await expect(page.getByText('1 open request has no owner or no date.')).toBeVisible()
  })

  await test.step('the officer who gets it sees it among what they owe', async () => {
    await page.goto('/requests/R-001/assignment')
    await page.getByLabel('Who shall find out').selectOption(people.owner.name)
    await page.getByRole('button', { name: 'Assign the request' }).click()
    world.setClock('2022-07-25T09:00:00Z')
    await signIn(page, people.owner)
    await page.goto('/')
    const owed = page.getByRole('row', { name: asks })
    await expect(owed).toContainText('20 July 2022')
    await expect(owed).toContainText('Late')
    await page.goto('/requests/R-001')
    await expect(page.getByText('3 working days late')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the board sees it on its page, and another body does not', async () => {
    await signIn(page, people.chair)
    await page.goto('/board')
    await expect(page.getByRole('heading', { name: 'Open requests: 1' })).toBeVisible()
    await expectAccessible(page)
  })
})

test('whether it is exempt and what it is relevant to is recorded, and a refusal then warns', async ({
  page,
  world,
}) => {
  await requestMade(page, world)
  await page.getByRole('link', { name: 'Record its details' }).click()
  await expectAccessible(page)
  await page.getByLabel('Yes, by the paragraphs ticked below').check()
  await page.getByLabel(/^Paragraph 1 /).check()
  await page.getByLabel('To a review in the work programme').check()
  await page.getByRole('button', { name: 'Record the details' }).click()
  await expect(page.getByRole('link', { name: 'Enter which decision or review' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Which decision or review').fill('The front door')
  await page.getByRole('button', { name: 'Record the details' }).click()
  await expect(page.getByText('By paragraph 1 (an individual)')).toBeVisible()
  await expect(page.getByText('a review in the work programme: The front door')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Refuse it with reasons' }).click()
  await expect(page.getByText(/A scrutiny member is then entitled even to an exempt part/)).toBeVisible()
  await expect(page.getByLabel(/^Paragraph 1 /)).toBeChecked()
  await expectAccessible(page)
})

test('a request is refused with reasons to the committee, and its chair is briefed in private', async ({
  page,
  world,
}) => {
  await requestMade(page, world)
  await test.step('the statement of reasons is there for all to read', async () => {
    await page.getByRole('link', { name: 'Refuse it with reasons' }).click()
    await page.getByRole('button', { name: 'Record the refusal' }).click()
    await expect(page.getByRole('link', { name: 'Enter the statement of reasons' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel(/^Written statement of reasons/).fill('It is about how one person is employed.')
    await page.getByLabel(/^Paragraph 4 /).check()
    await fillDate(page, 'The day the statement was given', '7 7 2022')
    await page.getByRole('button', { name: 'Record the refusal' }).click()
    await expect(page.getByRole('link', { name: 'The date must be today or in the past' })).toBeVisible()
    await expect(page.getByLabel(/^Written statement/)).toHaveValue('It is about how one person is employed.')
    await fillDate(page, 'The day the statement was given', '6 7 2022')
    await page.getByRole('button', { name: 'Record the refusal' }).click()
    await expect(page.getByText('It is about how one person is employed.')).toBeVisible()
    await expect(page.getByText(/^Exempt by paragraph 4/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Refuse it with reasons' })).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('a private briefing says who and what class of information, never what was said', async () => {
    await page.getByRole('link', { name: 'Record a private briefing' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Record the briefing' }).click()
    await expect(page.getByRole('link', { name: 'Enter who was briefed' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Who was briefed').fill('Councillor Dana Whitlock, Chair')
    await page.getByLabel('Who gave the briefing').fill('The Director of Children’s Services')
    await page.getByLabel('Class of information').fill('A personnel matter')
    await page.getByRole('button', { name: 'Record the briefing' }).click()
    await expect(page.getByText('Class of information: A personnel matter')).toBeVisible()
    await page.goto('/history/request/R-001')
    for (const what of ['Request opened', 'Request refused', 'Private briefing recorded'])
      await expect(page.getByRole('heading', { name: what })).toBeVisible()
    await expectAccessible(page)
  })
})

test('every meeting shows the requests that were open on its day, and the plan manager none to settle', async ({
  page,
  world,
}) => {
  await requestMade(page, world)
  await planMeeting(page)
  world.setClock('2022-07-08T15:00:00Z')
  await signIn(page, people.clerk)
  await beginResolution(page, meeting, 'Request opened')
  await page.getByLabel(/^Exact words/).fill('That a view from the sector be heard.')
  await page.getByLabel('What is to be found out').fill('Who can speak for social workers')
  await page.getByLabel('Member’s suggestion').check()
  await page.getByLabel('Who asks (optional)').selectOption(people.member.name)
  await page.getByLabel('Who asks, where they are not in the list').fill('Somebody else')
  await page.getByRole('button', { name: 'Record the resolution' }).click()
  await expect(page.getByRole('link', { name: 'Choose a person or enter a name, not both' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Who asks, where they are not in the list').fill('')
  await page.getByRole('button', { name: 'Record the resolution' }).click()
  await expect(page.getByRole('heading', { name: 'Requests open on the day: 2' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/requests/R-001/answer')
  await page.getByLabel('The answer').fill('Sent to all members.')
  await page.getByRole('button', { name: 'Record the answer' }).click()
  await page.goto(meeting)
  await expect(page.getByRole('heading', { name: 'Requests open on the day: 2' })).toBeVisible()

  await signIn(page, people.planManager)
  for (const path of ['/requests/new', '/requests/R-002/refusal', '/requests/R-002/briefing']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(403)
  }
  await page.goto('/requests/R-002')
  await expect(page.getByRole('link', { name: 'Refuse it with reasons' })).toHaveCount(0)
  await expect(page.getByText('Councillor Piotr Zielinski')).toBeVisible()
})
