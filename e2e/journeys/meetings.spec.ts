import { expect, type Page } from 'playwright/test'
import { expectAccessible } from '../world/axe.ts'
import { beginResolution } from '../world/begin-resolution.ts'
import { boardMembers, twoMeetings } from '../world/board-members.ts'
import { fillDate } from '../world/fill.ts'
import { happensIn, test } from '../world/own-world.ts'
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
    await expect(page.locator('main').getByText('scrutiny-board', { exact: true })).toHaveCount(1)
    await expect(page.locator('main').getByRole('link', { name: 'Scrutiny Board' }).first()).toBeVisible()
    await expectAccessible(page)
    await page.goto(`/people/${people.chair.id}`)
    await expect(page.getByText('Scrutiny Board, chair since 19 May 2022')).toBeVisible()
    await expectAccessible(page)
    await signIn(page, people.administrator)
    await page.goto('/boards/scrutiny-board')
    await expect(page.getByRole('button', { name: 'Add a member' })).toHaveCount(0)
    for (const form of ['settings', 'members/new', 'members/1/leaving'])
      expect((await page.goto(`/boards/scrutiny-board/${form}`))?.status()).toBe(403)
    expect((await page.goto('/boards/no-such-board'))?.status()).toBe(404)
  })
})

test('an agenda is published in time, a late item says why, and attendance and interests are recorded', async ({
  page,
  world,
}) => {
  const began = '2022-05-19T09:00:00.000Z'
  happensIn(world, people.clerk, boardMembers, began)
  world.setClock('2022-06-20T09:00:00Z')
  await signIn(page, people.clerk)

  await test.step('a meeting is planned, and its page says by when its agenda has to be published', async () => {
    await page.goto('/meetings/new')
    await press(page, 'Plan the meeting')
    await expect(problem(page, 'Enter the day of the meeting')).toBeVisible()
    await page.getByLabel('Board').selectOption('Scrutiny Board')
    await fillDate(page, 'The day of the meeting', '6 7 2022')
    await press(page, 'Plan the meeting')
    await expect(page.getByText('2022/23-01')).toBeVisible()
    await expect(page.getByText('To be published by 28 June 2022: 5 clear working days')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish the agenda' })).toHaveCount(0)
    await expectAccessible(page)
    await press(page, 'Add an item')
    await page.getByLabel('Title, as on the agenda').fill('Outcomes of inspections')
    await press(page, 'Add the item')
    await done(page, 'Agenda item added')
  })

  await test.step('published a day too late it needs the chair’s reason, in time it does not', async () => {
    world.setClock('2022-06-29T09:00:00Z')
    await signIn(page, people.clerk)
    await page.goto('/meetings/scrutiny-board-2022-07-06/agenda')
    await expectAccessible(page)
    await press(page, 'Publish the agenda')
    await expect(problem(page, 'Enter the chair’s reason')).toBeVisible()
    await expectAccessible(page)
    await fillDate(page, 'Day it was published', '28 6 2022')
    await press(page, 'Publish the agenda')
    await done(page, 'Agenda published')
    await expect(page.getByText('Published on 28 June 2022, in time.')).toBeVisible()
  })

  await test.step('an item added afterwards is a late item', async () => {
    await press(page, 'Add an item')
    await expectAccessible(page)
    await page.getByLabel('Title, as on the agenda').fill('Social care workforce')
    await press(page, 'Add the item')
    await expect(problem(page, 'Enter the chair’s reason')).toBeVisible()
    await expect(page.getByLabel('Title, as on the agenda')).toHaveValue('Social care workforce')
    await expectAccessible(page)
    await page.getByLabel('The chair’s reason for a late item').fill('Caseloads were reported in the press.')
    await press(page, 'Add the item')
    await expect(page.getByRole('region', { name: '2. Social care workforce' })).toContainText(
      'Late item. The chair’s reason: Caseloads were reported in the press.',
    )
    await expectAccessible(page)
  })

  await test.step('what awaits the board becomes an item in one click, with its title and what it is for', async () => {
    await press(page, 'Make an item of what awaits this board')
    await expectAccessible(page)
    await page.getByLabel('The chair’s reason for a late item').fill('It has to be sent in August.')
    await press(page, 'Make the item')
    await expect(problem(page, 'Choose what the item is to be made of')).toBeVisible()
    await expect(page.getByLabel('The chair’s reason for a late item')).toHaveValue(
      'It has to be sent in August.',
    )
    await expectAccessible(page)
    await page.getByLabel(/^ILACS-2022 Send Ofsted/).check()
    await press(page, 'Make the item')
    await done(page, 'Agenda item added')
    await expect(page.getByRole('region', { name: '3. Statement of proposed action' })).toContainText(
      'To approve the statement of action in answer to ILACS-2022 before it is sent.',
    )
    await expect(page.getByRole('button', { name: 'Make an item of what awaits' })).toHaveCount(0)
  })

  await test.step('who was there, and that they were too few', async () => {
    world.setClock('2022-07-06T16:00:00Z')
    await signIn(page, people.clerk)
    await page.goto('/meetings/scrutiny-board-2022-07-06')
    await press(page, 'Record attendance')
    await expectAccessible(page)
    await press(page, 'Record attendance')
    await expect(problem(page, 'Choose whether they were present')).toBeVisible()
    await expectAccessible(page)
    const member = (name: string) => page.getByRole('group', { name })
    await member('Councillor Dana Whitlock, chair').getByLabel('Present').check()
    await member('Councillor Ada Finch, member').getByLabel('Apologies').check()
    await member('Councillor Piotr Zielinski, substitute').getByLabel('Present').check()
    await page.getByLabel('Also there (optional)').fill('Helen Strand, Deputy Director')
    await press(page, 'Record attendance')
    await expect(problem(page, 'Choose the member in whose place they came')).toBeVisible()
    await expectAccessible(page)
    await member('Councillor Piotr Zielinski, substitute').getByLabel('Apologies').check()
    await press(page, 'Record attendance')
    await done(page, 'Attendance recorded')
    await expect(page.getByText('The quorum was 2: it was not reached.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('a substitute in a member’s place makes them enough', async () => {
    await press(page, 'Change attendance')
    await page.getByRole('group', { name: 'Councillor Piotr Zielinski' }).getByLabel('Present').check()
    await page
      .getByLabel('In whose place Councillor Piotr Zielinski came')
      .selectOption('Councillor Ada Finch')
    await press(page, 'Record attendance')
    await expect(page.getByText('The quorum was 2: it was reached.')).toBeVisible()
    await expect(
      page.getByText('Councillor Piotr Zielinski (substitute for Councillor Ada Finch)'),
    ).toBeVisible()
  })

  await test.step('the chair declares that she sits on the Executive Board too, without a vote', async () => {
    await press(page, 'Record a declaration')
    await expect(page.getByText('Councillor Dana Whitlock: Executive Board, non-voting member')).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Record the declaration')
    for (const missing of [
      'Choose who declared it',
      'Choose what kind of interest it is',
      'Enter what was declared',
    ])
      await expect(problem(page, missing)).toBeVisible()
    await expectAccessible(page)
    for (const kind of ['Dual role', 'Other registrable interest']) {
      await page.getByLabel('Who declared it').selectOption('Councillor Dana Whitlock')
      await page.getByLabel('What it is about').selectOption('2. Social care workforce')
      await page.getByRole('radio', { name: kind }).check()
      await page.getByLabel('What was declared').fill('She sits on the Executive Board without a vote.')
      await press(page, 'Record the declaration')
      await done(page, 'Interest declared')
      if (kind === 'Dual role') await press(page, 'Record a declaration')
    }
    await expectAccessible(page)
  })

  await test.step('one recorded by mistake is removed, and stays in the history', async () => {
    await page.getByRole('link', { name: 'Remove' }).last().click()
    await expectAccessible(page)
    await press(page, 'Remove this declaration')
    await expect(problem(page, 'Enter why it is removed')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Why it is removed').fill('She declared a dual role only')
    await press(page, 'Remove this declaration')
    await done(page, 'Declaration of interest removed')
    await expect(page.getByRole('region', { name: 'Declarations of interest' })).toContainText('Dual role')
    await expect(page.getByText('Other registrable interest')).toHaveCount(0)
  })

  await test.step('nobody but the clerk is offered any of it, and a past day offers nothing', async () => {
    await page.goto('/meetings/scrutiny-board-2022-07-06?as-at=2022-07-05')
    await expect(page.getByText('Published on 28 June 2022, in time.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Attendance' })).toHaveCount(0)
    await signIn(page, people.chair)
    await page.goto('/meetings/scrutiny-board-2022-07-06')
    await expect(page.locator('main').getByRole('button')).toHaveCount(0)
    for (const form of ['agenda', 'items/awaiting', 'attendance', 'interests/new', 'interests/1/removal'])
      expect((await page.goto(`/meetings/scrutiny-board-2022-07-06/${form}`))?.status()).toBe(403)
  })
})

test('minutes are drafted, confirmed by the next meeting, and afterwards only corrected by resolution', async ({
  page,
  world,
}) => {
  const july = '/meetings/scrutiny-board-2022-07-06'
  const september = '/meetings/scrutiny-board-2022-09-07'
  happensIn(world, people.clerk, [...boardMembers, ...twoMeetings], '2022-05-19T09:00:00.000Z')
  world.setClock('2022-07-06T16:00:00Z')
  await signIn(page, people.clerk)

  await test.step('the meeting was held; nobody else can draft its minutes', async () => {
    expect((await page.goto(`${july}/minutes/edit`))?.status()).toBe(200)
    await press(page, 'Save the draft')
    await expect(problem(page, 'Record that the meeting was held')).toHaveCount(0)
    await expect(page.getByRole('alert')).toContainText('Record that the meeting was held before drafting')
    await expectAccessible(page)
    await beginResolution(page, july, 'Noted')
    await page.getByLabel('Exact words of resolution (a)').fill('That the report be noted.')
    await press(page, 'Record the resolution')
    await done(page, 'Resolution recorded')
    await expect(page.getByText('Not drafted yet.')).toBeVisible()
  })

  await test.step('the draft is drawn from what is recorded, with a note on the item', async () => {
    await page.getByRole('link', { name: 'Minutes of this meeting' }).click()
    await expectAccessible(page)
    await press(page, 'Draft the minutes')
    await expectAccessible(page)
    await page.getByLabel('Note on item 1 (optional)').fill('Members asked about caseloads.')
    await press(page, 'Save the draft')
    await done(page, 'Minutes drafted')
    await expect(page.getByText('Draft: not confirmed by a later meeting yet.')).toBeVisible()
    const item = page.getByRole('region', { name: '1. Outcomes of inspections' })
    await expect(item).toContainText('Members asked about caseloads.')
    await expect(item).toContainText('That the report be noted.')
    await expectAccessible(page)
    const file = await page.request.get(`${july}/minutes/file`)
    expect(file.headers()['content-disposition']).toContain('draft-minutes-scrutiny-board-2022-07-06.docx')
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
    await expect(page.getByRole('link', { name: 'Minutes as a Word file' })).toHaveAttribute(
      'href',
      `${july}/minutes/file`,
    )
    expect((await page.request.get(`${september}/minutes/file`)).status()).toBe(404)
    await press(page, 'Change the draft')
    await press(page, 'Save the draft')
    await expect(page.getByText('You have not changed anything')).toBeVisible()
    await page.getByLabel('Note on item 1 (optional)').fill('Members asked about caseloads and vacancies.')
    await press(page, 'Save the draft')
    await done(page, 'Note on an item changed in the minutes')
  })

  await test.step('the meeting in September confirms them in its own words', async () => {
    world.setClock('2022-09-07T16:00:00Z')
    await signIn(page, people.clerk)
    await page.goto(september)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Confirm the minutes of 6 July 2022' }).click()
    await expectAccessible(page)
    await press(page, 'Record that they were confirmed')
    await expect(problem(page, 'Choose the item under which it was resolved')).toBeVisible()
    await expect(page.getByLabel('Exact words of resolution (a)')).toHaveValue(
      'That the minutes of the meeting held on 6 July 2022 be confirmed as a correct record.',
    )
    await expectAccessible(page)
    await page.getByLabel('Item under which it was resolved').selectOption('1. Minutes of the last meeting')
    await press(page, 'Record that they were confirmed')
    await expect(page.getByText('Minutes of 6 July 2022 confirmed by resolution (a)')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('nothing more is recorded of July, whose minutes say who confirmed them', async () => {
    await page.getByRole('link', { name: 'Minutes of 6 July 2022' }).click()
    await expect(
      page.getByText('Confirmed by resolution (a) of Scrutiny Board, 7 September 2022.'),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Change the draft' })).toHaveCount(0)
    await page.goto(july)
    await expect(page.locator('main').getByRole('button')).toHaveCount(0)
    await beginResolution(page, july, 'Noted')
    await page.getByLabel('Exact words of resolution (b)').fill('That more be noted.')
    await press(page, 'Record the resolution')
    await expect(page.getByRole('alert')).toContainText('The minutes of this meeting have been confirmed')
    await expect(page.getByLabel('Exact words of resolution (b)')).toHaveValue('That more be noted.')
  })

  await test.step('a correction stands beside what was confirmed', async () => {
    await page.goto(september)
    await page.getByText('Correct confirmed minutes').click()
    await page.getByRole('link', { name: 'Correct the minutes of 6 July 2022' }).click()
    await expectAccessible(page)
    await press(page, 'Record the correction')
    for (const missing of ['Enter what the minutes should say', 'Enter the exact words of the resolution'])
      await expect(problem(page, missing)).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('What is corrected').selectOption('1. Outcomes of inspections')
    await page.getByLabel('What the minutes should say').fill('Members asked about caseloads only.')
    await page.getByLabel('Item under which it was resolved').selectOption('1. Minutes of the last meeting')
    await page.getByLabel('Exact words of resolution (b)').fill('That the minutes of 6 July be corrected.')
    await press(page, 'Record the correction')
    const item = page.getByRole('region', { name: '1. Outcomes of inspections' })
    await expect(item).toContainText('Members asked about caseloads and vacancies.')
    await expect(item).toContainText('Corrected by resolution (b) of Scrutiny Board, 7 September 2022:')
    await expect(item).toContainText('Members asked about caseloads only.')
    await expectAccessible(page)
  })

  await test.step('a member reads them, also as they stood before, and may change nothing', async () => {
    await signIn(page, people.member)
    await page.goto(`${july}/minutes?as-at=2022-09-06`)
    await expect(page.getByText('Draft: not confirmed by a later meeting yet.')).toBeVisible()
    for (const form of [
      `${july}/minutes/edit`,
      `${september}/minutes-of/scrutiny-board-2022-07-06/confirmation`,
      `${september}/minutes-of/scrutiny-board-2022-07-06/correction`,
    ])
      expect((await page.goto(form))?.status()).toBe(403)
  })
})
