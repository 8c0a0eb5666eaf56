import { expect, type APIRequestContext, type Page } from 'playwright/test'
import type { Event } from '../../app/domain/history.ts'
import { expectAccessible } from '../world/axe.ts'
import { embargoedAction, embargoedTitle } from '../world/embargoed-action.ts'
import { happensIn, test } from '../world/own-world.ts'
import { signIn } from '../world/sign-in.ts'
import { day, people, type Who } from '../world/small-council.ts'
import { readCalendar } from '../world/strict-calendar.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

const milestone: Event = {
  type: 'milestone-added',
  says: { action: 'A-001', milestone: 1, text: 'In use; in two teams, at least', due: day('2022-07-15') },
}
const cycle: Event = {
  type: 'cycle-opened',
  says: {
    cycle: 'CY-01',
    name: 'June 2022',
    from: day('2022-06-01'),
    closes: day('2022-06-30'),
    reminders: { atOpening: true, daysBefore: 7, afterClose: true, escalateAfter: 7 },
  },
}

/** Makes a private address for somebody, and gives it. */
async function addressOf(page: Page, who: Who): Promise<string> {
  await signIn(page, who)
  await page.goto('/calendar')
  await page.getByRole('button', { name: 'address' }).click()
  return (await page.getByText('/calendar/').textContent()) ?? ''
}

/** Reads a calendar as a calendar program does: without being signed in. */
async function read(request: APIRequestContext, address: string) {
  const answer = await request.get(address)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  return readCalendar(await answer.body())
}
const told = (events: Awaited<ReturnType<typeof read>>) =>
  events.map(event => `${event['DTSTART;VALUE=DATE'] ?? ''} ${event['SUMMARY'] ?? ''}`)

test('an owner has what is due, milestones, the close of the cycle and meetings in their own calendar', async ({
  page,
  playwright,
  world,
}) => {
  happensIn(world, people.planManager, [milestone, cycle], '2022-06-01T09:00:00.000Z')
  await signIn(page, people.clerk)
  await page.goto('/meetings/new')
  await page.getByLabel('Board').selectOption({ label: 'Scrutiny Board' })
  const on = page.getByRole('group', { name: 'The day of the meeting' })
  for (const [part, typed] of [
    ['Day', '6'],
    ['Month', '7'],
    ['Year', '2022'],
  ] as const)
    await on.getByLabel(part).fill(typed)
  await page.getByLabel('Place (optional)').fill('Room 2, Town Hall')
  await press(page, 'Plan the meeting')

  await signIn(page, people.owner)
  await page.getByRole('link', { name: 'Your days in your own calendar' }).click()
  await expectAccessible(page)
  await press(page, 'Make a private address')
  await expect(page.getByText('It is not shown again')).toBeVisible()
  await expectAccessible(page)
  const address = (await page.getByText('/calendar/').textContent()) ?? ''
  await expect(page.getByRole('link', { name: 'Open it in the calendar' })).toHaveAttribute(
    'href',
    address.replace('http:', 'webcal:'),
  )

  const outside = await playwright.request.newContext()
  const events = await read(outside, address)
  expect(told(events)).toEqual([
    '20220930 Due: A-001 Review the record used for children’s plans',
    '20220715 Milestone: A-001 In use; in two teams, at least',
    '20220630 Reporting cycle closes: June 2022',
    '20220706 Scrutiny Board',
  ])
  expect(events[0]?.['URL']).toBe(`${world.baseURL}/actions/A-001`)
  expect(events[3]?.['LOCATION']).toBe('Room 2, Town Hall')
  const uids = events.map(event => event['UID'])
  expect(new Set(uids).size).toBe(4)

  const first = await outside.get(address)
  const etag = first.headers()['etag'] ?? ''
  const again = await outside.get(address, { headers: { 'If-None-Match': etag } })
  expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  world.setClock('2022-06-03T09:00:00Z')
  expect((await outside.get(address)).headers()['etag']).toBe(etag)
  happensIn(
    world,
    people.planManager,
    [{ ...milestone, says: { ...milestone.says, milestone: 2 } }],
    '2022-06-03T09:00:00.000Z',
  )
  const changed = await outside.get(address, { headers: { 'If-None-Match': etag } })
  expect(changed.status()).toBe(200)
  expect(readCalendar(await changed.body()).map(event => event['UID'])).toEqual(expect.arrayContaining(uids))
  await outside.dispose()
})

test('an address is replaced and ended, and then leads nowhere', async ({ page, playwright }) => {
  const outside = await playwright.request.newContext()
  const first = await addressOf(page, people.chair)
  await page.goto('/calendar')
  await expect(page.getByText('You made a private address on 1 June 2022 at 10am')).toBeVisible()
  await expectAccessible(page)
  const second = await addressOf(page, people.chair)
  expect((await outside.get(first)).status()).toBe(404)
  await read(outside, second)

  await page.goto('/calendar')
  await page.getByRole('link', { name: 'End the address' }).click()
  await expectAccessible(page)
  await press(page, 'End the address')
  await expect(page.getByRole('button', { name: 'Make a private address' })).toBeVisible()
  expect((await outside.get(second)).status()).toBe(404)
  expect((await page.goto('/calendar/ending'))?.status()).toBe(404)
  await outside.dispose()
})

test('an address ends when its person is retired', async ({ page, playwright }) => {
  const outside = await playwright.request.newContext()
  const address = await addressOf(page, people.member)
  await signIn(page, people.administrator)
  await page.goto(`/people/${people.member.id}/retirement`)
  await page.getByLabel('Why they are retired').fill('Left the council.')
  await press(page, 'Retire')
  await expect(page.getByText('Person retired')).toBeVisible()
  expect((await outside.get(address)).status()).toBe(404)
  await outside.dispose()
})

test('what is under embargo is in the calendar of who may see it by reference alone, and in no other', async ({
  page,
  playwright,
  world,
}) => {
  const outside = await playwright.request.newContext()
  happensIn(world, people.planManager, embargoedAction, '2022-06-01T09:00:00.000Z')
  const officers = await read(outside, await addressOf(page, people.deputyDirector))
  expect(told(officers)).toContain('20220831 Due: A-003')
  expect(JSON.stringify(officers)).not.toContain(embargoedTitle)

  const lead: Event = {
    type: 'executive-lead-assigned',
    says: { action: 'A-003', was: people.deputyDirector.id, is: people.chair.id, reason: '' },
  }
  happensIn(world, people.planManager, [lead], '2022-06-01T09:00:00.000Z')
  expect(told(await read(outside, await addressOf(page, people.chair)))).toEqual([])
  await outside.dispose()
})
