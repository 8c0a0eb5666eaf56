import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { beginResolution } from '../world/begin-resolution.ts'
import { claimCompletion, hasEvidence, meeting, planMeeting, verifyClaim } from '../world/completion.ts'
import { fillDate } from '../world/fill.ts'
import { caseloadDefined } from '../world/measured.ts'
import { happensIn, test } from '../world/own-world.ts'
import type { World } from '../world/server.ts'
import { signIn } from '../world/sign-in.ts'
import { day, people } from '../world/small-council.ts'

// Long journeys, and a copy of each page for axe: on a busy machine they take their time.
test.setTimeout(5 * 60_000)

const words = 'That it be resolved in these very words.'

/** The scrutiny board meets on 6 July 2022; beside it there is an executive board. The clerk is signed in. */
async function boardMeets(page: Page, world: World) {
  happensIn(
    world,
    people.administrator,
    [
      {
        type: 'body-added',
        says: { body: 'executive-board', name: 'Executive Board', kind: 'executive-board', approves: false },
      },
      {
        type: 'meeting-planned',
        says: {
          meeting: 'executive-board-2022-07-20',
          body: 'executive-board',
          is: { on: day('2022-07-20'), place: '' },
        },
      },
    ],
    '2022-05-20T09:00:00.000Z',
  )
  await planMeeting(page)
  world.setClock('2022-07-06T15:00:00Z')
  await signIn(page, people.clerk)
}

const record = (page: Page) => page.getByRole('button', { name: 'Record the resolution' }).click()

/** The page of an effect says what is missing, accessibly, and keeps the words that were typed. */
async function refusedFor(page: Page, problem: RegExp) {
  await expect(page.getByRole('alert').getByRole('link', { name: problem })).toBeVisible()
  await expect(page.getByLabel(/^Exact words of resolution/)).toHaveValue(words)
  await expectAccessible(page)
}

test('completion is approved on conditions, each of which becomes an action in the plan', async ({
  page,
  world,
}) => {
  hasEvidence(world)
  await claimCompletion(page)
  await verifyClaim(page)
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Completion approved on conditions')
  await expectAccessible(page)
  await page.getByLabel(/^Exact words/).fill(words)
  await record(page)
  await refusedFor(page, /Choose the actions/)

  await page.getByRole('group', { name: 'Completion approved of' }).getByLabel(/A-001/).check()
  await record(page)
  await refusedFor(page, /Enter the condition/)

  await page.getByLabel('The condition, in its exact words').fill('That children are asked again.')
  await page.getByRole('button', { name: 'Add another condition' }).click()
  await expect(page.getByLabel('The condition, in its exact words')).toHaveCount(2)
  await expect(page.getByLabel('The condition, in its exact words').first()).toHaveValue(
    'That children are asked again.',
  )
  await expect(page.getByLabel(/^Exact words/)).toHaveValue(words)
  await expectAccessible(page)
  const second = page.getByRole('group', { name: 'Condition 2' })
  await second.getByLabel('The condition').fill('That the audit is repeated.')
  await second.getByLabel('Who shall meet it').selectOption(people.owner.name)
  await record(page)
  await expect(page.getByText('Completion approved: A-001')).toBeVisible()
  await expect(page.getByText('Condition of approval, now an action: A-003')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'A-003' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('That children are asked again.')
  await page.goto('/plan/gaps')
  await expect(page.getByRole('link', { name: 'A-003' }).first()).toBeVisible()
})

test('a later date is granted by the board, and the action says by which resolution', async ({
  page,
  world,
}) => {
  happensIn(
    world,
    people.owner,
    [
      {
        type: 'later-date-asked',
        says: {
          dueDateRequest: 'D-001',
          action: 'A-001',
          from: day('2022-09-30'),
          to: day('2022-12-31'),
          reason: 'The supplier is late.',
        },
      },
    ],
    '2022-06-20T09:00:00.000Z',
  )
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Later date granted or refused')
  await page.getByLabel(/^Exact words/).fill(words)
  await record(page)
  await refusedFor(page, /Choose the later date/)
  await page.getByLabel(/^A-001/).check()
  await page.getByLabel('Refused', { exact: true }).check()
  await record(page)
  await refusedFor(page, /Enter why the later date is refused/)
  await page.getByLabel('Granted', { exact: true }).check()
  await record(page)
  await expect(page.getByText('Later date granted: A-001')).toBeVisible()

  await page.goto('/actions/A-001')
  await expect(page.getByText('Later date granted by resolution (a)')).toBeVisible()
  await expect(page.getByText('31 December 2022').first()).toBeVisible()
  await expectAccessible(page)
})

test('an improvement point is closed and reopened, and every list of points says so', async ({
  page,
  world,
}) => {
  const to = { kind: 'point', ref: 'ILACS-2022-01' } as const
  const expected = { from: 21, to: 16, by: day('2022-12-31') }
  happensIn(
    world,
    people.planManager,
    [caseloadDefined(), { type: 'measure-attached', says: { measure: 'M-01', to, expected, note: '' } }],
    '2022-05-31T12:00:00.000Z',
  )
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Improvement point closed')
  await page.getByLabel(/^Exact words/).fill(words)
  await expect(page.getByText(/^M-01 Average caseload: no figure since 31 May 2022/)).toBeVisible()
  await record(page)
  await refusedFor(page, /Choose the improvement point/)
  await page.getByLabel(/^ILACS-2022-01/).check()
  await page.getByLabel('Why it is closed').fill('Audits show it is done.')
  await record(page)
  await expect(page.getByText('Improvement point closed: ILACS-2022-01')).toBeVisible()
  await page.goto('/search?words=very+words')
  await expect(page.getByRole('link', { name: '(a) of Scrutiny Board, 6 July 2022' })).toBeVisible()

  for (const path of ['/points/ILACS-2022-01', '/inspections/ILACS-2022', '/plan/points']) {
    await page.goto(path)
    await expect(page.getByText('Closed by resolution (a) of Scrutiny Board, 6 July 2022')).toBeVisible()
    await expectAccessible(page)
    await page.goto(`${path}?as-at=2022-07-05`)
    await expect(page.getByText(/^Closed by/)).toHaveCount(0)
  }

  await beginResolution(page, meeting, 'Improvement point reopened')
  await page.getByLabel(/^Exact words/).fill(words)
  await expect(page.getByLabel(/^ILACS-2022-02/)).toHaveCount(0)
  await page.getByLabel(/^ILACS-2022-01/).check()
  await page.getByLabel('Why it is reopened').fill('It came back.')
  await record(page)
  await page.goto('/points/ILACS-2022-01')
  await expect(page.getByText('Reopened by resolution (b) of Scrutiny Board, 6 July 2022')).toBeVisible()
  await page.goto('/plan/points')
  await expect(page.getByText(/^Closed by/)).toHaveCount(0)
})

test('a tracking class is given in words, with the name of its key', async ({ page, world }) => {
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Tracking class given')
  await expectAccessible(page)
  await page.getByLabel(/^Exact words/).fill(words)
  await page.getByLabel(/^ILACS-2022-01/).check()
  await record(page)
  await refusedFor(page, /Choose the class/)
  await page.getByLabel(/^4, not achieved \(progress acceptable.*Leeds key/).check()
  await page.getByLabel(/^A-001/).check()
  await fillDate(page, 'Review it from (optional)', '6 7 2022')
  await record(page)
  await refusedFor(page, /The day of the review must be after the day of the meeting/)
  await fillDate(page, 'Review it from (optional)', '1 9 2022')
  await record(page)
  const given =
    '4, not achieved (progress acceptable, continue monitoring), on the Leeds key, to be reviewed from 1 September 2022'
  await expect(page.getByText(`Tracking class of ILACS-2022-01: ${given}`)).toBeVisible()
  for (const path of ['/points/ILACS-2022-01', '/inspections/ILACS-2022', '/plan/points', '/actions/A-001']) {
    await page.goto(path)
    await expect(page.getByText(given).first()).toBeVisible()
  }
})

test('a recommendation is tracked until the executive has responded', async ({ page, world }) => {
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Recommendation made to the executive')
  await page.getByLabel(/^Exact words/).fill(words)
  await record(page)
  await refusedFor(page, /Choose the body/)
  await page.getByLabel('To which body').selectOption('Executive Board')
  await page.getByLabel('What is recommended').fill('That two posts be funded.')
  await fillDate(page, 'Response due', '31 8 2022')
  await record(page)
  await expect(page.getByText('Recommended to Executive Board: That two posts be funded.')).toBeVisible()
  await expect(page.getByText('No response yet')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/board?body=executive-board')
  await expect(page.getByRole('heading', { name: 'Recommendations: 1' })).toBeVisible()
  await expect(
    page.getByText('Executive Board does not approve completion: that is for Scrutiny Board.'),
  ).toBeVisible()
  await expect(page.getByText('Awaiting your approval')).toHaveCount(0)
  await expectAccessible(page)

  await page.goto(meeting)
  await page.getByRole('link', { name: 'Record the response' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record the response' }).click()
  await expect(page.getByRole('link', { name: 'Choose the response' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Accepted in part').check()
  await page.getByLabel('The response in words').fill('One post is funded.')
  await fillDate(page, 'The day it was given', '6 7 2022')
  await page.getByRole('button', { name: 'Record the response' }).click()
  await expect(page.getByText('Accepted in part')).toBeVisible()
  await expect(page.getByText('One post is funded.')).toBeVisible()
})

test('a referred matter awaits the other body until one of its meetings takes it up', async ({
  page,
  world,
}) => {
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Referred to another body')
  await page.getByLabel(/^Exact words/).fill(words)
  await page.getByLabel('To which body').selectOption('Executive Board')
  await record(page)
  await refusedFor(page, /Enter why it is referred/)
  await page.getByLabel('Why it is referred').fill('Money is for them to decide.')
  await record(page)
  await expect(page.getByText('Awaits Executive Board')).toBeVisible()
  await page.goto('/board?body=executive-board')
  await expect(page.getByRole('heading', { name: 'Referred by other bodies: 1' })).toBeVisible()
  await expect(page.getByText('Money is for them to decide.')).toBeVisible()
  await expectAccessible(page)

  await page.goto(meeting)
  await page.getByRole('link', { name: 'Record that it was taken up' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record as taken up' }).click()
  await expect(page.getByRole('link', { name: 'Choose the meeting that took it up' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Executive Board, 20 July 2022').check()
  await page.getByRole('button', { name: 'Record as taken up' }).click()
  await expect(page.getByText('Taken up by')).toBeVisible()
  await page.goto('/board?body=executive-board')
  await expect(page.getByRole('heading', { name: 'Referred by other bodies: 0' })).toBeVisible()
})

test('the public is excluded by a paragraph with the reason, and comes back', async ({ page, world }) => {
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Exempt session entered')
  await page.getByLabel(/^Exact words/).fill(words)
  await page.getByLabel(/^Why the public interest/).fill('A person would be known.')
  await record(page)
  await refusedFor(page, /Choose the paragraph/)
  await page.getByLabel(/^Paragraph 1 /).check()
  await record(page)
  await expect(
    page.getByText('Exempt session entered under Schedule 12A, paragraph 1 (an individual).'),
  ).toBeVisible()
  await expectAccessible(page)
  await beginResolution(page, meeting, 'Exempt session left')
  await expect(page.getByText('but what is resolved is public')).toBeVisible()
  await page.getByLabel(/^Exact words/).fill(words)
  await record(page)
  await expect(page.getByText('Exempt session left: the public came back.')).toBeVisible()
})

test('votes and dissent are recorded, and the words stay a draft until the chair confirms them', async ({
  page,
  world,
}) => {
  await boardMeets(page, world)
  await beginResolution(page, meeting, 'Other words only')
  await expectAccessible(page)
  await page.getByLabel(/^Exact words/).fill(words)
  await page.getByLabel('Votes for').fill('two')
  await record(page)
  await refusedFor(page, /Votes for must be a whole number/)
  await page.getByLabel('Votes for').fill('2')
  await page.getByLabel('Votes against').fill('6')
  await record(page)
  await refusedFor(page, /A lost motion is not a resolution/)
  await page.getByLabel('Votes for').fill('6')
  await page.getByLabel('Votes against').fill('2')
  await page.getByLabel('Who asked for their dissent').fill('Councillor Piotr Zielinski')
  await record(page)
  await expect(page.getByText('6 votes for, 2 against, 0 abstained.')).toBeVisible()
  await expect(page.getByText('Dissent recorded: Councillor Piotr Zielinski')).toBeVisible()
  await expect(page.getByText('Draft', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Correct them' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Correct the words' }).click()
  await expect(page.getByRole('link', { name: 'You have not changed anything' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(/^Exact words of resolution/).fill('That it be resolved in better words.')
  await page.getByRole('button', { name: 'Correct the words' }).click()
  await expect(page.getByRole('alert')).toContainText('Words of a resolution corrected')
  await expect(page.getByText('That it be resolved in better words.')).toBeVisible()
  await expect(page.getByText(words)).toHaveCount(0)

  await page.getByRole('link', { name: 'Record that the chair has confirmed them' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record the confirmation' }).click()
  await expect(page.getByRole('link', { name: 'Enter who took the chair' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Who took the chair').fill(people.chair.name)
  await page.getByRole('button', { name: 'Record the confirmation' }).click()
  await expect(page.getByText(`Words confirmed by ${people.chair.name}`)).toBeVisible()
  await expect(page.getByText('Draft', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Correct them' })).toHaveCount(0)
  await page.goto(`${meeting}/resolutions/a/words`)
  await page.getByLabel(/^Exact words of resolution/).fill('That it be otherwise.')
  await page.getByRole('button', { name: 'Correct the words' }).click()
  await expect(page.getByRole('link', { name: 'The chair has already confirmed these words' })).toBeVisible()
  await page.getByText('Back', { exact: true }).click()
  await page.getByRole('link', { name: 'History of this meeting' }).click()
  await expect(page.getByText('That it be resolved in better words.')).toBeVisible()
  await expect(page.getByText(words).first()).toBeVisible()
})

test('nobody but the clerk is offered a deed, and an unknown effect is no page', async ({ page, world }) => {
  await boardMeets(page, world)
  const unknown = await page.goto(`${meeting}/items/1/resolutions/new/anything`)
  expect(unknown?.status()).toBe(404)
  await signIn(page, people.planManager)
  const refused = await page.goto(`${meeting}/items/1/resolutions/new/approved`)
  expect(refused?.status()).toBe(403)
  await page.goto(meeting)
  await expect(page.getByRole('button', { name: 'Record a resolution' })).toHaveCount(0)
})
