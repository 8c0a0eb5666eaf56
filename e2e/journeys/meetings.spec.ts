import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { fillDate } from '../world/fill.ts'
import { test } from '../world/own-world.ts'
import { signIn } from '../world/sign-in.ts'
import { people } from '../world/small-council.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const problem = (page: Page, name: string) => page.getByRole('alert').getByRole('link', { name })
const done = (page: Page, what: string) => expect(page.getByRole('alert')).toContainText(what)

test('the clerk says who sits on a board, in what capacity, and what the board may decide', async ({
  page,
  world,
}) => {
  world.setClock('2022-05-20T09:00:00Z')
  await signIn(page, people.clerk)
  await page.goto('/boards')
  await page.getByRole('link', { name: 'Scrutiny Board' }).click()
  await expect(page.getByText('No members are recorded.')).toBeVisible()
  await expectAccessible(page)

  await test.step('somebody known here joins as its chair', async () => {
    await press(page, 'Add a member')
    await expectAccessible(page)
    await press(page, 'Add this member')
    for (const missing of ['Choose the capacity in which they sit', 'Enter the first day of the term'])
      await expect(problem(page, missing)).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Person, where they are known here').selectOption(people.chair.name)
    await page.getByLabel('Name, where they are not').fill('Councillor Ada Finch')
    await page.getByRole('radio', { name: 'Chair', exact: true }).check()
    await fillDate(page, 'First day of the term', '19 5 2022')
    await press(page, 'Add this member')
    await expect(problem(page, 'Choose a person or enter a name, not both')).toBeVisible()
    await page.getByLabel('Name, where they are not').fill('')
    await press(page, 'Add this member')
    await done(page, 'Member joined a board')
  })

  await test.step('a councillor joins by name alone, not twice', async () => {
    for (const times of ['once', 'twice']) {
      await press(page, 'Add a member')
      await page.getByLabel('Name, where they are not').fill('Councillor Ada Finch')
      await page.getByRole('radio', { name: 'Member', exact: true }).check()
      await fillDate(page, 'First day of the term', '19 5 2022')
      await press(page, 'Add this member')
      if (times === 'once') await done(page, 'Member joined a board')
    }
    await expect(problem(page, 'They are already a member of this board during that time')).toBeVisible()
    await expect(page.getByLabel('Name, where they are not')).toHaveValue('Councillor Ada Finch')
  })

  await test.step('a term ends on a day, and stays on record', async () => {
    await page.goto('/boards/scrutiny-board')
    await page.getByRole('link', { name: 'End term of Councillor Ada Finch' }).click()
    await expectAccessible(page)
    await fillDate(page, 'Last day of membership', '18 5 2022')
    await press(page, 'End the term')
    await expect(problem(page, 'The last day of membership must be the same as or after')).toBeVisible()
    await expectAccessible(page)
    await fillDate(page, 'Last day of membership', '19 5 2022')
    await press(page, 'End the term')
    await done(page, 'Member left a board')
    const earlier = page.getByRole('table', { name: 'Earlier members: 1' })
    await expect(earlier).toContainText('Councillor Ada Finch')
    await expect(page.getByRole('table', { name: 'Members: 1', exact: true })).toContainText(
      people.chair.name,
    )
    await expectAccessible(page)
  })

  await test.step('its quorum is set, and that it may not approve completion', async () => {
    await page.getByRole('link', { name: 'Change quorum' }).click()
    await expectAccessible(page)
    await page.getByLabel('Quorum (optional)').fill('three')
    await press(page, 'Save')
    await expect(problem(page, 'Quorum must be a whole number')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Quorum (optional)').fill('3')
    await page.getByRole('radio', { name: 'No' }).check()
    await press(page, 'Save')
    await done(page, 'Board’s settings changed')
    await expect(page.getByText('3 voting members')).toBeVisible()
  })

  await test.step('all of it is history; nobody else is offered to change it', async () => {
    await page.getByRole('link', { name: 'History of Scrutiny Board' }).click()
    await expect(page.getByText('Member left a board')).toBeVisible()
    await expectAccessible(page)
    await signIn(page, people.administrator)
    await page.goto('/boards/scrutiny-board')
    await expect(page.getByRole('button', { name: 'Add a member' })).toHaveCount(0)
    for (const form of ['settings', 'members/new', 'members/1/leaving'])
      expect((await page.goto(`/boards/scrutiny-board/${form}`))?.status()).toBe(403)
    expect((await page.goto('/boards/no-such-board'))?.status()).toBe(404)
  })
})
