import { expect } from 'playwright/test'
import type { Event } from '../../app/domain/history.ts'
import { expectAccessible } from '../world/axe.ts'
import { caseloadDefined, figureOf, figuresRecorded } from '../world/measured.ts'
import { happensIn, test } from '../world/own-world.ts'
import { boardIsToMeet, preparePack, releasePack, signOut } from '../world/pack.ts'
import { day, people } from '../world/small-council.ts'

const attached: Event = {
  type: 'measure-attached',
  says: {
    measure: 'M-01',
    to: { kind: 'action', ref: 'A-001' },
    expected: { from: 21, to: 16, by: day('2023-03-31') },
    note: 'Between ourselves',
  },
}
const withheld = { value: null, numerator: null, denominator: null, suppressed: true }

/** The caseload by two definitions, of which one is for the public, with a part that is withheld and a correction. */
const measured: Event[] = [
  caseloadDefined({ isPublic: true }),
  figuresRecorded([
    figureOf('OB-0001', '2022-03-31', 22),
    figureOf('OB-0002', '2022-04-30', 12, { breakdown: { by: 'role', of: 'Social worker' } }),
    figureOf('OB-0003', '2022-04-30', 0, {
      ...withheld,
      breakdown: { by: 'role', of: 'Newly qualified (ASYE)' },
    }),
    figureOf('OB-0004', '2022-04-30', 12),
  ]),
  figuresRecorded([figureOf('OB-0005', '2022-04-30', 21, { corrects: 'OB-0004' })], {
    standing: 'provisional',
    note: 'Two figures were turned round.',
  }),
  attached,
]

test('the public reads what a measure means, its figures with c where they are withheld, and no name', async ({
  page,
  world,
}) => {
  boardIsToMeet(world)
  happensIn(world, people.planManager, measured, '2022-06-01T08:30:00.000Z')
  await preparePack(page)
  await releasePack(page)
  await signOut(page)
  await page.goto('/public')
  await page.getByRole('link', { name: 'What the council measures' }).click()
  await expect(page.getByRole('row', { name: /Average caseload.*21\.0/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Average caseload' }).click()
  await expect(page.getByText('down from 22.0 for 31 March 2022, the first by this definition')).toBeVisible()
  await expect(page.getByText('The target is 16.0 by 31 March 2023: not reached.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'By role' })).toContainText('Newly qualified (ASYE)')
  await expect(page.getByRole('row', { name: /Newly qualified/ })).toContainText('c')
  await expect(page.getByText('c: withheld, because it is about fewer than 6 people')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Corrected since' })).toContainText('Corrected by OB-0005')
  const words = await page.locator('body').innerText()
  for (const { name } of Object.values(people)) expect(words).not.toContain(name)
  expect(words).not.toContain('Between ourselves')
  await expectAccessible(page)
  await page.getByRole('link', { name: /A-001/ }).click()
  await expect(page.getByText('Average caseload: 21.0 for 30 April 2022')).toBeVisible()
  await expectAccessible(page)
})
