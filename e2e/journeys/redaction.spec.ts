import { join } from 'node:path'
import { expect } from 'playwright/test'
import { openFiles } from '../../db/files.ts'
import { expectAccessible } from '../world/axe.ts'
import { happensIn, test } from '../world/own-world.ts'
import { signIn } from '../world/sign-in.ts'
import { day, people } from '../world/small-council.ts'

const child = 'Jessamy Quillfeather'

test('a child named in an update and in a file is removed by two, and only the mark stays', async ({
  page,
  world,
}) => {
  const file = Buffer.from(`Visit to ${child} on Tuesday.\n`)
  const sha256 = openFiles(join(world.dataDir, 'files')).keep(file)
  happensIn(
    world,
    people.owner,
    [
      {
        type: 'update-posted',
        says: {
          update: 'U-0001',
          action: 'A-001',
          speaksOf: day('2022-05-31'),
          text: `The plan of ${child} was reviewed.`,
          nextStep: null,
          onBehalfOf: null,
        },
      },
      {
        type: 'evidence-attached',
        says: {
          evidence: 'E-001',
          action: 'A-001',
          kind: 'audit',
          title: 'Visits in May',
          file: { sha256, name: 'visits.txt', mime: 'text/plain', size: file.length },
          link: null,
          supersedes: null,
        },
      },
    ],
    '2022-05-31T10:00:00.000Z',
  )

  await test.step('the plan manager finds where it stands and asks somebody else to remove it', async () => {
    await signIn(page, people.planManager)
    await page.goto('/history')
    await page.getByRole('link', { name: 'Personal data removed' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ask for personal data to be removed' }).click()
    await page.getByLabel('Words to remove').fill(child)
    await page.getByLabel('Why it has to be removed').fill(`It names ${child}, a child.`)
    await page.getByRole('button', { name: 'Find where it stands' }).click()
    await expect(page.locator('mark')).toHaveText([child])
    await expect(page.getByLabel('visits.txt')).toBeChecked()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ask somebody else to remove it' }).click()
    await expect(page.getByRole('alert')).toContainText('must not say what is removed')
    await expect(page.getByLabel('Words to remove')).toHaveValue(child)
    await page.getByLabel('Why it has to be removed').fill('It names a child.')
    await page.getByRole('button', { name: 'Ask somebody else to remove it' }).click()
    await expect(page.getByText('You asked for this, so somebody else has to')).toBeVisible()
    await expectAccessible(page)
    const own = await page.goto('/redactions/RD-01/removal')
    expect(own?.status()).toBe(403)
  })

  await test.step('the governance officer looks at it, and it goes for good', async () => {
    await signIn(page, people.clerk)
    await page.getByRole('link', { name: 'Personal data waits to be removed: RD-01' }).click()
    await page.getByRole('button', { name: 'Look at it and remove it' }).click()
    await expect(page.locator('mark')).toHaveText([child])
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove it for good' }).click()
    await expect(page.getByRole('alert')).toContainText('Tick that you have looked at each of them')
    await page.getByLabel('I have looked at each of them').check()
    await page.getByRole('button', { name: 'Remove it for good' }).click()
    await expect(page.getByRole('alert')).toContainText('Personal data removed')
    await expectAccessible(page)
  })

  await test.step('nobody finds it any more; what was done about it is there for everybody', async () => {
    await signIn(page, people.auditor)
    for (const path of [
      '/search?q=Quillfeather',
      '/actions/A-001',
      '/history',
      '/evidence/E-001',
      '/redactions/RD-01',
    ]) {
      await page.goto(path)
      expect(await page.locator('main').innerText(), path).not.toMatch(
        /The plan of Jessamy|Quillfeather (was|on)/,
      )
    }
    await page.goto('/actions/A-001')
    await expect(page.getByText('The plan of [removed] was reviewed.').first()).toBeVisible()
    await page.goto('/evidence/E-001')
    await expect(page.getByText('visits.txt was removed because of personal data in it')).toBeVisible()
    await page.getByRole('link', { name: 'RD-01' }).click()
    await page.getByRole('link', { name: /^\d+$/ }).first().click()
    await expect(page.getByText('Personal data was removed from this event')).toBeVisible()
    await expectAccessible(page)
    const answer = await page.request.get(`${world.baseURL}/evidence/E-001/file`)
    expect(answer.status()).toBe(410)
    expect(await answer.text()).toContain('This file has been removed')
  })
})
