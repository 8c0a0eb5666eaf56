import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { claimCompletion, hasEvidence, verifyClaim } from '../world/completion.ts'
import { fillDate } from '../world/fill.ts'
import { caseloadDefined, figureOf, figuresRecorded } from '../world/measured.ts'
import { happensIn, test } from '../world/own-world.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

test.setTimeout(5 * 60_000)

const problem = (page: Page, words: string | RegExp) =>
  page.getByRole('alert').getByRole('link', { name: words })
const measures = (page: Page) => page.getByRole('table', { name: 'Measures of this action' })
const early = /18\.0 on 31 August 2022 \(OB-0001\), 60% of the way/

test('impact shows in figures: expected, proposed, confirmed, overridden, claimed and put before the board', async ({
  page,
  world,
}) => {
  const recorded = (figure: string, on: string, value: number, at: string) =>
    happensIn(world, people.owner, [figuresRecorded([figureOf(figure, on, value)])], at)

  await test.step('the plan manager attaches a measure, with the effect that is expected', async () => {
    happensIn(world, people.planManager, [caseloadDefined({ tolerance: 0.5 })], '2022-05-20T09:00:00.000Z')
    await signIn(page, people.planManager)
    await page.goto('/actions/A-001')
    await page.getByRole('button', { name: 'Attach a measure' }).click()
    await page.getByRole('button', { name: 'Attach this measure' }).click()
    await expect(problem(page, 'Choose a measure')).toBeVisible()
    await expect(problem(page, 'Enter where it starts')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Measure', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('Where it starts').fill('21')
    await page.getByLabel('Where it is expected to be').fill('24')
    await fillDate(page, 'By when', '31 12 2021')
    await page.getByLabel('Why this effect is expected').fill('Two more teams take cases.')
    await page.getByRole('button', { name: 'Attach this measure' }).click()
    await expect(problem(page, /must be in the future/)).toBeVisible()
    await problem(page, /must be better than where it starts/).click()
    await fillDate(page, 'By when', '31 12 2022')
    await expect(page.getByLabel('Why this effect is expected')).toHaveValue('Two more teams take cases.')
    await page.getByLabel('Where it is expected to be').fill('16')
    await page.getByRole('button', { name: 'Attach this measure' }).click()
    await expect(measures(page)).toContainText('from 21 to 16 by 31 December 2022')
    await expect(measures(page)).toContainText('No figure since it was attached')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Attach a measure' }).click()
    await expect(page.getByText('There is no other measure to attach here.')).toBeVisible()
  })

  await test.step('it hangs on a point, too, until it is detached with a reason', async () => {
    await page.goto('/points/ILACS-2022-01')
    await page.getByRole('button', { name: 'Attach a measure' }).click()
    await page.getByLabel('Measure', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('Where it starts').fill('21')
    await page.getByLabel('Where it is expected to be').fill('16')
    await fillDate(page, 'By when', '31 12 2022')
    await page.getByRole('button', { name: 'Attach this measure' }).click()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Detach M-01' }).click()
    await page.getByRole('button', { name: 'Detach this measure' }).click()
    await expect(problem(page, 'Enter why this measure is detached')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Why this measure is detached').fill('It says too little of plans.')
    await page.getByRole('button', { name: 'Detach this measure' }).click()
    await expect(page.getByText('No measure is attached to this point yet.')).toBeVisible()
  })

  await test.step('nothing is proposed to be shown before there is a figure', async () => {
    await signIn(page, people.owner)
    await page.goto('/actions/A-001')
    await page.getByRole('link', { name: 'Rate impact' }).click()
    await expect(page.getByLabel('Impact not yet shown (proposed)')).toBeChecked()
    await expect(page.getByText('no figure since 1 June 2022')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('whoever posts an update is told what the figures propose, and says why where they rate otherwise', async () => {
    await page.goto('/actions/A-001/updates/new')
    await expect(page.getByText('The figures of its measures propose: Impact not yet shown')).toBeVisible()
    await expect(page.getByLabel('Impact not yet shown (proposed)')).not.toBeChecked()
    await page.getByLabel('What has happened').fill('The first plans were audited.')
    await page.getByLabel('No impact', { exact: true }).check()
    await page.getByRole('button', { name: 'Post this update' }).click()
    await expect(problem(page, /Enter why you choose another impact rating/)).toBeVisible()
    await expect(page.getByLabel('What has happened')).toHaveValue('The first plans were audited.')
    await expectAccessible(page)
    await page.getByLabel('Impact not yet shown (proposed)').check()
    await page.getByRole('button', { name: 'Post this update' }).click()
    await expect(page.getByText(/Set by Tom Keller because: M-01 Average caseload/)).toBeVisible()
  })

  await test.step('a figure on the way proposes early signs, which the owner confirms with one click', async () => {
    world.setClock('2022-09-15T09:00:00Z')
    await signIn(page, people.owner)
    recorded('OB-0001', '2022-08-31', 18, '2022-09-14T09:00:00.000Z')
    await page.goto('/actions/A-001/impact')
    await expect(page.getByLabel('Early signs of impact (proposed)')).toBeChecked()
    await page.getByRole('button', { name: 'Confirm this rating' }).click()
    await expect(page.getByText(/Set by Tom Keller because: M-01 Average caseload/)).toContainText(early)
    await expect(measures(page)).toContainText('On the way: 60%')
    await expect(page.getByText('that these figures propose: Early signs of impact')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a figure that comes in meanwhile proposes anew, and nothing typed is lost', async () => {
    world.setClock('2022-10-15T09:00:00Z')
    await signIn(page, people.owner)
    const update = await page.context().newPage()
    await update.goto('/actions/A-001/updates/new')
    await update.getByLabel('What has happened').fill('Nine plans of ten were audited.')
    await update.getByLabel('Early signs of impact (proposed)').check()
    await page.goto('/actions/A-001/impact')
    await page.getByLabel('Why, where you choose otherwise').fill('Families say so, too.')
    recorded('OB-0002', '2022-09-30', 16.4, '2022-10-15T09:00:00.000Z')
    await page.getByRole('button', { name: 'Confirm this rating' }).click()
    await expect(problem(page, /while you had the page open/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Changed since' })).toContainText('OB-0002')
    await expect(page.getByLabel('Impact shown (proposed)')).toBeChecked()
    await expect(page.getByLabel('Why, where you choose otherwise')).toHaveValue('Families say so, too.')
    await expectAccessible(page)
    await update.getByRole('button', { name: 'Post this update' }).click()
    await expect(problem(update, /while you had the page open/)).toBeVisible()
    await expect(update.getByRole('region', { name: 'Changed since' })).toContainText('OB-0002')
    await expect(update.getByLabel('What has happened')).toHaveValue('Nine plans of ten were audited.')
    await expect(update.getByLabel('Impact shown (proposed)')).not.toBeChecked()
    await expectAccessible(update)
    await update.close()
  })

  await test.step('another rating than the one proposed needs a reason, and is on the auditor’s list', async () => {
    await page.getByLabel('No impact', { exact: true }).check()
    await page.getByLabel('Why, where you choose otherwise').fill('')
    await page.getByRole('button', { name: 'Confirm this rating' }).click()
    await problem(page, /Enter why you choose another impact rating/).click()
    await expect(page.getByLabel('No impact', { exact: true })).toBeChecked()
    await page.getByLabel('Why, where you choose otherwise').fill('The work had not begun by then.')
    await page.getByRole('button', { name: 'Confirm this rating' }).click()
    await expect(page.getByText('Set by Tom Keller because: The work had not begun by then.')).toBeVisible()
    await signIn(page, people.auditor)
    await page.goto('/audit/ratings')
    const list = page.getByRole('table', { name: 'Impact ratings other than the figures proposed: 1' })
    await expect(list).toContainText(/A-001\s*Impact shown\s*No impact\s*The work had not begun by then/)
    await expectAccessible(page)
  })

  await test.step('a claim shows the measures as they were then, whatever comes after', async () => {
    hasEvidence(world)
    await signIn(page, people.owner)
    await page.goto('/actions/A-001/completion')
    await expect(page.getByRole('table', { name: 'What its measures show now' })).toContainText('Reached')
    await expectAccessible(page)
    await claimCompletion(page)
    recorded('OB-0003', '2022-10-14', 22, '2022-10-15T09:00:00.000Z')
    await signIn(page, people.planManager)
    await page.goto('/actions/A-001/completion/verification')
    const shown = '16.4 on 30 September 2022 (OB-0002), which reaches the 16 expected'
    await expect(page.getByText(shown)).toBeVisible()
    await expectAccessible(page)
    await page.goto('/actions/A-001')
    await expect(page.getByText(shown)).toBeVisible()
    await expect(measures(page)).toContainText('Gone the other way')
  })

  await test.step('the board sees what is delivered without impact shown, expected against actual', async () => {
    await verifyClaim(page)
    await signIn(page, people.clerk)
    await page.goto('/board')
    await expect(page.getByRole('heading', { name: 'Delivered, impact not shown: 1' })).toBeVisible()
    const list = page.getByRole('table', { name: 'Delivered, impact not shown' })
    await expect(list).toContainText('22.0 on 14 October 2022 (OB-0003), which is the other way')
    await expect(page.getByRole('table', { name: 'Awaiting your approval' })).toContainText('(OB-0002)')
    await expectAccessible(page)
  })

  await test.step('impact is rated on after completion is claimed, and leaves the board’s list once it shows', async () => {
    await signIn(page, people.owner)
    await page.goto('/actions/A-001/impact')
    await page.getByLabel('Impact shown', { exact: true }).check()
    await page.getByLabel('Why, where you choose otherwise').fill('October counts leavers’ cases twice.')
    await page.getByRole('button', { name: 'Confirm this rating' }).click()
    await page.goto('/board')
    await expect(page.getByRole('heading', { name: 'Delivered, impact not shown: 0' })).toBeVisible()
  })

  await test.step('a measure without a figure in time is owed by its owner, and the board is told', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Figures owed' })).toHaveCount(0)
    world.setClock('2023-01-15T09:00:00Z')
    for (const who of [people.owner, people.planManager]) {
      await signIn(page, who)
      await expect(page.getByRole('heading', { name: 'Figures owed (1)' })).toBeVisible()
      const owed = page.getByRole('row', { name: 'M-01 Average caseload' })
      await expect(owed).toContainText('Next figure was due by 14 December 2022: 32 days ago')
      await expect(owed.getByRole('link', { name: 'Record figures' })).toBeVisible()
    }
    await expectAccessible(page)
    await signIn(page, people.otherOwner)
    await expect(page.getByRole('heading', { name: 'Figures owed' })).toHaveCount(0)
    await page.goto('/board')
    const list = page.getByRole('table', { name: 'Measures without a figure in time' })
    await expect(list).toContainText('Tom Keller')
    await expectAccessible(page)
  })

  await test.step('a retired measure hangs where it did, says so, and is owed nothing', async () => {
    const retired = { measure: 'M-01', reason: 'Counted otherwise now' }
    happensIn(
      world,
      people.planManager,
      [{ type: 'measure-retired', says: retired }],
      '2023-01-15T09:00:00.000Z',
    )
    await page.goto('/actions/A-001')
    await expect(page.getByRole('row', { name: /M-01 Average caseload Retired/ })).toBeVisible()
    await page.goto('/board')
    await expect(page.getByRole('heading', { name: 'Measures without a figure in time: 0' })).toBeVisible()
  })

  await test.step('an earlier day shows what was proposed then', async () => {
    await page.goto('/actions/A-001?as-at=2022-09-20')
    await expect(page.getByText('that these figures propose: Early signs of impact')).toBeVisible()
    await expect(measures(page)).toContainText('18.0 on 31 August 2022')
    await page.goto('/actions/A-001?as-at=2022-06-02')
    await expect(measures(page)).toContainText('No figure since it was attached')
    await expect(page.getByRole('button', { name: 'Attach a measure' })).toHaveCount(0)
  })
})
