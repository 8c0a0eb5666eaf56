import { expect } from 'playwright/test'
import { leedsReport } from '../world/leeds-report.ts'
import { beginResolution } from '../world/begin-resolution.ts'
import { boardMembers } from '../world/board-members.ts'
import { fillDate } from '../world/fill.ts'
import { happensIn, testIn } from '../world/own-world.ts'
import { preparePack, releasePack, signOut } from '../world/pack.ts'
import { councilOfPeople, people } from '../world/small-council.ts'
import { storyOf } from '../world/story.ts'

/** Of an invented council: what happened in public in 2021 and 2022 gave only the course of it. */
const test = testIn(db => councilOfPeople(db, '2021-05-04T09:00:00.000Z'))
const executive = '/meetings/executive-board-2022-09-21'
const { planManager, deputyDirector, owner, otherOwner, clerk, chair, member, auditor } = people

test.setTimeout(10 * 60_000)

const report = await leedsReport()

test(`a board approves what a visit asked for, and only notes what an inspection asked for: with ${report.name}`, async ({
  page,
  world,
}) => {
  const story = storyOf(page, world)

  await test.step('In July 2021 two inspectors visit the front door and leave a letter with two points', async () => {
    await story.on('2021-08-24', planManager)
    await story.recordFocusedVisit({ began: '13 7 2021', ended: '14 7 2021', published: '24 8 2021' })
    await story.addPoint('FV-2021', 'How soon decisions are made about children who are referred.')
    await story.addPoint('FV-2021', 'What people who refer a child are told of the decision.')
  })

  await test.step('The council plans an action for each of them', async () => {
    await story.on('2021-09-13', planManager)
    await story.plan('FV-2021-01', 'Decide on every referral within one working day', owner, '31 3 2022')
    await story.plan(
      'FV-2021-02',
      'Tell everyone who refers a child what was decided',
      otherOwner,
      '31 3 2022',
    )
  })

  await test.step('Their owners report progress and attach evidence', async () => {
    await story.on('2022-02-10', owner)
    await story.postUpdate('A-001', 'Nine in ten decisions are now made within one working day.')
    await story.attachAudit('A-001', 'Audit of 60 referrals, January 2022')
    await story.on('2022-02-11', otherOwner)
    await story.postUpdate('A-002', 'A letter goes to everyone who refers a child.')
    await story.attachAudit('A-002', 'Sample of 40 letters, January 2022')
  })

  await test.step('In May 2022 the report of the ILACS inspection is published, read, checked and confirmed', async () => {
    await story.on('2022-05-09', planManager)
    await story.confirmReport(report.pdf, { received: '9 5 2022', published: '9 5 2022' })
    await story.expectGrade(/leaders/i, 'Outstanding')
    await story.expectGrade(/help and protection/i, 'Good')
    await story.expectGrade(/in care/i, 'Outstanding')
    await story.expectGrade(/overall/i, 'Outstanding')
    await expect(page.getByText(/contingency/i).first()).toBeVisible()
    await expect(page.getByText(/strategy discussions/i).first()).toBeVisible()
  })

  await test.step('The council plans how it answers the two points of the report', async () => {
    await story.on('2022-05-23', planManager)
    await story.plan(
      'ILACS-2022-01',
      'Practice improvement on contingency planning, with a review of the record used for plans',
      owner,
      '31 12 2022',
    )
    await story.plan(
      'ILACS-2022-02',
      'One threshold for strategy discussions, moderated each month',
      otherOwner,
      '31 12 2022',
    )
  })

  await test.step('The owners claim completion of the actions of the visit', async () => {
    await story.on('2022-06-06', owner)
    await story.claimCompletion('A-001', 'Children wait one day for a decision, not four.', 'E-001')
    await story.on('2022-06-07', otherOwner)
    await story.claimCompletion('A-002', 'People refer sooner, because they hear what came of it.', 'E-002')
  })

  await test.step('The deputy director verifies both claims: they are complete, awaiting approval', async () => {
    await story.on('2022-06-14', deputyDirector)
    await story.verify('A-001')
    await story.verify('A-002')
    await story.expectDelivery('A-001', 'Complete, awaiting approval')
  })

  await test.step('The clerk puts the outcomes of inspections on the agenda of the Scrutiny Board in July', async () => {
    await story.on('2022-06-20', clerk)
    await story.planMeeting('6 7 2022', 'Outcomes of inspections of children’s services')
  })

  await test.step('She publishes the agenda in time and prepares the pack, which somebody else releases to the public', async () => {
    happensIn(world, clerk, boardMembers, '2022-06-20T10:00:00.000Z')
    await story.on('2022-06-27', clerk)
    await story.publishAgenda(story.meeting)
    await preparePack(page)
    await releasePack(page)
    await signOut(page)
    await page.goto('/public/packs/PK-01')
    await expect(page.getByRole('table', { name: 'All actions' })).toContainText('A-004')
  })

  await test.step('The board finds what awaits its approval, and nothing of the ILACS actions among it', async () => {
    await story.on('2022-07-05', member)
    await page.goto('/board')
    await expect(page.getByRole('heading', { name: 'Awaiting your approval: 2' })).toBeVisible()
    const awaiting = page.getByRole('region', { name: 'Awaiting your approval: 2' })
    await expect(awaiting).toContainText('A-001')
    await expect(awaiting).toContainText('A-002')
    await expect(awaiting).not.toContainText('A-003')
  })

  await test.step('On 6 July two members are there, which is a quorum', async () => {
    await story.on('2022-07-06', clerk)
    await story.attend(story.meeting, {
      'Dana Whitlock': 'Present',
      'Ada Finch': 'Present',
      'Piotr Zielinski': 'Apologies',
    })
    await expect(page.getByText('The quorum was 2: it was reached.')).toBeVisible()
  })

  await test.step('The board resolves (a) that the report and its own comments be noted', async () => {
    await story.on('2022-07-06', clerk)
    await story.resolve('a', 'That the report, and the comments of the Board on it, be noted.', 'Noted')
  })

  await test.step('(b) that progress be noted and completion of the actions of the visit be approved', async () => {
    await story.resolve(
      'b',
      'That progress on the recommendations of the focused visit be noted, and that completion of the actions be approved.',
      'Completion approved',
      ['A-001', 'A-002'],
    )
  })

  await test.step('(c) that the recommendations of the ILACS inspection and the actions set out be noted', async () => {
    await story.resolve(
      'c',
      'That the recommendations of the ILACS inspection, and the actions set out, be noted.',
      'Noted',
      ['A-003', 'A-004'],
    )
  })

  await test.step('(d) that the Chair progress a request for legal clarification: an owner, and no date', async () => {
    await story.openRequest(
      'd',
      'That the Chair progress a request for legal clarification of access to information, and share it with members.',
      'What information scrutiny members have a right to',
      chair,
    )
  })

  await test.step('The minutes say what each resolution did', async () => {
    await page.goto(story.meeting)
    await expect(page.getByRole('heading', { name: /^Resolved \([a-d]\)$/ })).toHaveCount(4)
    await expect(page.getByText('Completion approved: A-001')).toBeVisible()
    await expect(page.getByText('Completion approved: A-002')).toBeVisible()
    await expect(page.getByText('Noted: A-003')).toBeVisible()
    await expect(page.getByText('Noted: A-004')).toBeVisible()
    await expect(page.getByText('Request opened: R-001')).toBeVisible()
  })

  await test.step('The actions of the visit are complete; those of the inspection are not', async () => {
    await story.expectDelivery('A-001', 'Complete')
    await story.expectDelivery('A-002', 'Complete')
    await story.expectNotComplete('A-003')
    await story.expectNotComplete('A-004')
    await expect(page.getByText('Noted by resolution (c) of Scrutiny Board, 6 July 2022')).toBeVisible()
  })

  await test.step('The request is open, the Chair’s, and shown as having no date', async () => {
    await page.goto('/requests/R-001')
    await expect(page.getByText(chair.name)).toBeVisible()
    await expect(page.getByText('No date')).toBeVisible()
  })

  await test.step('An auditor sees whose three hands completed an action, and which resolution', async () => {
    await story.on('2022-07-11', auditor)
    await page.goto('/actions/A-001')
    const completion = page.getByRole('region', { name: 'Completion' })
    for (const { name } of [owner, deputyDirector, clerk]) await expect(completion).toContainText(name)
    await completion
      .getByRole('link', { name: 'resolution (b) of Scrutiny Board, 6 July 2022' })
      .first()
      .click()
    await expect(page.getByText('completion of the actions be approved.')).toBeVisible()
  })

  await test.step('The plan as at the day before shows none of it', async () => {
    await page.goto(`${story.meeting}?as-at=2022-07-05`)
    await expect(page.getByText('Nothing resolved yet.')).toBeVisible()
    await story.expectDelivery('A-001', 'Complete, awaiting approval', '2022-07-05')
    await story.expectDelivery('A-002', 'Complete, awaiting approval', '2022-07-05')
    await page.goto('/requests?as-at=2022-07-05')
    await expect(page.getByText('No open requests.')).toBeVisible()
    await page.goto('/board?as-at=2022-07-05')
    await expect(page.getByRole('heading', { name: 'Awaiting your approval: 2' })).toBeVisible()
    await expect(page.getByText('This board has not met yet')).toBeVisible()
  })

  await test.step('The request is flagged until the clerk has agreed a day with the Chair', async () => {
    await story.on('2022-07-12', clerk)
    await page.goto('/requests/R-001/assignment')
    await fillDate(page, 'By when', '30 9 2022')
    await page.getByRole('button', { name: 'Assign the request' }).click()
    await expect(page.getByText('30 September 2022')).toBeVisible()
    await expect(page.getByText('No date')).toHaveCount(0)
  })

  await test.step('A question about a grievance is refused in public with reasons, and the Chair is briefed in private', async () => {
    await story.on('2022-07-14', clerk)
    await story.requestBy(member, 'What came of the grievance in one team')
    await story.refuse('R-002', 'It is about how one person is employed.', '14 7 2022')
    await story.brief('R-002', 'Councillor Dana Whitlock, Chair', 'A personnel matter')
    await expect(page.getByText('Class of information: A personnel matter')).toBeVisible()
  })

  await test.step('The Executive Board takes the social care workforce as a late item, with its chair’s reason', async () => {
    await story.on('2022-09-05', clerk)
    await story.planMeeting('21 9 2022', 'Minutes of the last meeting', 'Executive Board')
    await story.publishAgenda(executive)
    await story.on('2022-09-15', clerk)
    await page.goto(`${executive}/items/new`)
    await page.getByLabel('Title, as on the agenda').fill('Social care workforce')
    await page.getByLabel('The chair’s reason for a late item').fill('Caseloads were disputed in public.')
    await page.getByRole('button', { name: 'Add the item' }).click()
    await expect(page.getByRole('region', { name: '2. Social care workforce' })).toContainText(
      'Late item. The chair’s reason: Caseloads were disputed in public.',
    )
  })

  await test.step('The chair of scrutiny, who sits there without a vote, declares her dual role', async () => {
    await story.on('2022-09-21', clerk)
    await story.attend(executive, { 'Dana Whitlock': 'Present' })
    await story.declareDualRole(executive, 'Councillor Dana Whitlock', '2. Social care workforce')
    await expect(page.getByRole('region', { name: 'Declarations of interest' })).toContainText('Dual role')
  })

  await test.step('It resolves that the assurances be noted', async () => {
    await beginResolution(page, executive, 'Noted', 2)
    await page.getByLabel('Exact words of resolution (a)').fill('That the assurances given be noted.')
    await page.getByRole('button', { name: 'Record the resolution' }).click()
    await expect(page.getByText('That the assurances given be noted.')).toBeVisible()
  })

  await test.step('The next Scrutiny Board confirms the minutes of July, which nobody can edit from then on', async () => {
    await story.draftMinutes(story.meeting, 'Members asked about caseloads.')
    await story.planMeeting('5 10 2022', 'Minutes of the last meeting')
    await story.on('2022-10-05', clerk)
    await page.goto('/meetings/scrutiny-board-2022-10-05')
    await page.getByRole('link', { name: 'Confirm the minutes of 6 July 2022' }).click()
    await page.getByLabel('Item under which it was resolved').selectOption('1. Minutes of the last meeting')
    await page.getByRole('button', { name: 'Record that they were confirmed' }).click()
    await expect(page.getByText('Minutes of 6 July 2022 confirmed by resolution (a)')).toBeVisible()
    await page.goto(`${story.meeting}/minutes`)
    await expect(page.getByText('Members asked about caseloads.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Change the draft' })).toHaveCount(0)
  })

  await test.step('The pack of July still shows what the board had before it', async () => {
    await page.goto('/public/packs/PK-01')
    await expect(page.getByRole('table', { name: 'All actions' })).toContainText(
      'Complete, awaiting approval',
    )
  })
})
