import { expect } from 'playwright/test'
import { evidence } from '../../app/commands/completion.testing.ts'
import { expectAccessible } from '../world/axe.ts'
import { beginResolution } from '../world/begin-resolution.ts'
import {
  claimCompletion,
  hasEvidence,
  impact,
  meeting,
  planMeeting,
  verifyClaim,
} from '../world/completion.ts'
import { fillDate } from '../world/fill.ts'
import { happensIn, test } from '../world/own-world.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

// Long journeys, and a copy of each page for axe: on a busy machine they take their time.
test.setTimeout(5 * 60_000)

test('an action is completed in three steps by three hands', async ({ page, world }) => {
  await test.step('a claim without impact or evidence says what is missing', async () => {
    hasEvidence(world)
    await signIn(page, people.owner)
    await page.goto('/actions/A-001')
    await page.getByRole('button', { name: 'Claim completion' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Claim completion' }).click()
    await page.getByRole('link', { name: 'Enter what difference it has made to children' }).click()
    await expect(page).toHaveURL(/#impact$/)
    await expectAccessible(page)

    await page.getByLabel('What difference has it made to children?').fill(impact)
    await page.getByRole('button', { name: 'Claim completion' }).click()
    await expect(
      page.getByRole('link', { name: /Choose the evidence that the claim rests on/ }),
    ).toBeVisible()
    await expect(page.getByLabel('What difference has it made to children?')).toHaveValue(impact)
  })

  await test.step('the owner claims completion', async () => {
    await page.getByLabel('E-001 Audit of 40 plans').check()
    await page.getByRole('button', { name: 'Claim completion' }).click()
    await expect(page.getByRole('alert')).toContainText('Completion claimed')
    await expect(page.getByText(impact)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the executive lead endorses the claim', async () => {
    await signIn(page, people.deputyDirector)
    await page.goto('/actions/A-001')
    await page.getByRole('button', { name: 'Endorse the claim' }).click()
    await expectAccessible(page)
    await page.getByLabel('Comment').fill('I have read the audit.')
    await page.getByRole('button', { name: 'Endorse the claim' }).click()
    await expect(page.getByText('I have read the audit.')).toBeVisible()
  })

  await test.step('somebody else verifies it: complete, awaiting approval', async () => {
    await signIn(page, people.planManager)
    await page.goto('/actions/A-001')
    await page.getByRole('button', { name: 'Verify the claim' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Verify: it is complete' }).click()
    await expect(page.getByText('Complete, awaiting approval by a resolution of a meeting.')).toBeVisible()
    await page.goto('/board')
    await expect(page.getByRole('heading', { name: 'Awaiting your approval: 1' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the clerk plans a meeting, and can record nothing before its day', async () => {
    await planMeeting(page)
    await expectAccessible(page)
    await expect(page.getByRole('button', { name: 'Record a resolution' })).toHaveCount(0)
  })

  await test.step('the board approves completion by a resolution', async () => {
    world.setClock('2022-07-06T15:00:00Z')
    await signIn(page, people.clerk)
    await page.goto(meeting)
    await page.getByRole('button', { name: 'Record a resolution' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('link', { name: 'Choose what this resolution does' })).toBeVisible()
    await expectAccessible(page)

    await page.getByLabel('Completion approved', { exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Exact words of resolution (a)').fill('That completion of the action be approved.')
    await page.getByRole('button', { name: 'Record the resolution' }).click()
    await expect(page.getByRole('link', { name: /Choose the actions/ })).toBeVisible()
    await page.getByRole('group', { name: 'Completion approved of' }).getByLabel(/A-001/).check()
    await page.getByRole('button', { name: 'Record the resolution' }).click()
    await expect(page.getByRole('heading', { name: 'Resolved (a)' })).toBeVisible()
    await expect(page.getByText('Completion approved: A-001')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the action shows by which resolution of which meeting', async () => {
    await page.goto('/actions/A-001')
    await page.getByRole('link', { name: 'resolution (a) of Scrutiny Board, 6 July 2022' }).first().click()
    await expect(page).toHaveURL(/scrutiny-board-2022-07-06#resolution-a$/)
  })

  await test.step('the day before, none of it had happened', async () => {
    await page.goto('/actions/A-001?as-at=2022-07-05')
    await expect(page.getByText('Complete, awaiting approval by a resolution of a meeting.')).toBeVisible()
    await page.goto(`${meeting}?as-at=2022-07-05`)
    await expect(page.getByText('Nothing resolved yet.')).toBeVisible()
  })
})

test('a person who claimed is refused by the page that verifies, in words', async ({ page, world }) => {
  hasEvidence(world)
  await claimCompletion(page, people.deputyDirector)
  await expect(page.getByRole('button', { name: 'Verify the claim' })).toHaveCount(0)
  const answer = await page.goto('/actions/A-001/completion/verification')
  expect(answer?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Somebody else has to do this')
  await expectAccessible(page)
})

test('a claim goes back with a reason, is claimed again and withdrawn', async ({ page, world }) => {
  hasEvidence(world)
  await claimCompletion(page)

  await signIn(page, people.planManager)
  await page.goto('/actions/A-001')
  await page.getByRole('button', { name: 'Send the claim back' }).click()
  await page.getByRole('button', { name: 'Send it back' }).click()
  await expect(page.getByRole('link', { name: 'Enter what is missing' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('What is missing').fill('The audit covers one team only.')
  await page.getByRole('button', { name: 'Send it back' }).click()
  await expect(page.getByText('Completion has not been claimed.')).toBeVisible()

  await claimCompletion(page)
  await page.getByText('1 earlier claim').click()
  await expect(page.getByText('The audit covers one team only.')).toBeVisible()
  await page.getByRole('button', { name: 'Withdraw the claim' }).click()
  await expectAccessible(page)
  await page.getByLabel('Why you withdraw it').fill('A second audit is under way.')
  await page.getByRole('button', { name: 'Withdraw the claim' }).click()
  await expect(page.getByText('2 earlier claims')).toBeVisible()
})

test('what changed while the clerk wrote is shown, and nothing written is lost', async ({ page, world }) => {
  hasEvidence(world)
  await claimCompletion(page)
  await verifyClaim(page)
  await planMeeting(page)
  world.setClock('2022-07-06T15:00:00Z')
  await signIn(page, people.clerk)
  await beginResolution(page, meeting, 'Completion approved')
  await page.getByLabel('Exact words of resolution (a)').fill('That completion be approved.')
  await page.getByRole('group', { name: 'Completion approved of' }).getByLabel(/A-001/).check()

  happensIn(world, people.owner, [evidence('E-002', 'A-001', 'E-001')], '2022-07-06T15:01:00.000Z')
  await page.getByRole('button', { name: 'Record the resolution' }).click()

  await expect(
    page.getByRole('link', { name: /Somebody changed A-001 while you had the page open/ }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Changed since you opened this page' })).toContainText(
    'Evidence attached',
  )
  await expect(page.getByLabel('Exact words of resolution (a)')).toHaveValue('That completion be approved.')
  await expectAccessible(page)
})

test('an approval lapses when what it approved changes, and the page says by what', async ({
  page,
  world,
}) => {
  hasEvidence(world)
  await claimCompletion(page)
  await verifyClaim(page)
  await planMeeting(page)
  world.setClock('2022-07-06T15:00:00Z')
  await signIn(page, people.clerk)
  await beginResolution(page, meeting, 'Completion approved')
  await page.getByLabel('Exact words of resolution (a)').fill('That completion be approved.')
  await page.getByRole('group', { name: 'Completion approved of' }).getByLabel(/A-001/).check()
  await page.getByRole('button', { name: 'Record the resolution' }).click()
  await expect(page.getByText('Completion approved: A-001')).toBeVisible()

  happensIn(world, people.owner, [evidence('E-002', 'A-001', 'E-001')], '2022-07-08T15:01:00.000Z')
  world.setClock('2022-07-08T16:00:00Z')
  await signIn(page, people.owner)
  await page.goto('/actions/A-001')
  await expect(page.getByText('Approval of 6 July 2022 lapsed')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Evidence attached on 8 July 2022' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Claim completion' })).toBeVisible()
  await expectAccessible(page)
})

test('a request of the board is flagged until it has an owner and a day, and closed by its answer', async ({
  page,
  world,
}) => {
  await planMeeting(page)
  world.setClock('2022-07-06T15:00:00Z')
  await signIn(page, people.clerk)
  await beginResolution(page, meeting, 'Request opened')
  await page.getByLabel('Exact words of resolution (a)').fill('That legal clarification be sought.')
  await page.getByRole('button', { name: 'Record the resolution' }).click()
  await expect(page.getByRole('link', { name: 'Enter what is to be found out' })).toBeVisible()
  await page.getByLabel('What is to be found out').fill('What members may see')
  await page.getByLabel('Legal or other clarification').check()
  await page.getByRole('button', { name: 'Record the resolution' }).click()
  await page.getByRole('link', { name: 'R-001' }).first().click()
  await expect(page.getByText('No owner')).toBeVisible()
  await expect(page.getByText('No date')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Assign it' }).click()
  await expectAccessible(page)
  await page.getByLabel('Who shall find out').selectOption('Councillor Dana Whitlock')
  await fillDate(page, 'By when', '30 9 2022')
  await page.getByRole('button', { name: 'Assign the request' }).click()
  await expect(page.getByText('Councillor Dana Whitlock')).toBeVisible()

  await page.goto('/requests')
  await expect(page.getByText('Open: 1')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/requests/R-001/answer')
  await page.getByLabel('The answer').fill('Members may see what they need.')
  await page.getByRole('button', { name: 'Record the answer' }).click()
  await expect(page.getByText('Members may see what they need.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Record the answer' })).toHaveCount(0)
})
