import { expect, type Page } from 'playwright/test'
import { beginResolution } from './begin-resolution.ts'
import { fillDate } from './fill.ts'
import type { World } from './server.ts'
import { signIn } from './sign-in.ts'
import { people, type Who } from './small-council.ts'

/** What people do in a story, through the pages, each in a few words. */
export function storyOf(page: Page, world: World) {
  const meeting = '/meetings/scrutiny-board-2022-07-06'
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const expectDone = (what: string) => expect(page.getByRole('alert')).toContainText(what)

  return {
    meeting,

    /** It is the morning of a day, and somebody signs in. */
    async on(day: string, who: Who) {
      world.setClock(`${day}T09:00:00Z`)
      await signIn(page, who)
    },

    async recordFocusedVisit(dates: { began: string; ended: string; published: string }) {
      await page.goto('/inspections/new')
      await page.getByLabel('Kind of inspection').selectOption('Focused visit')
      await fillDate(page, 'Date it began', dates.began)
      await fillDate(page, 'Date it ended', dates.ended)
      await fillDate(page, 'Date it was published', dates.published)
      await press('Continue')
      await expectDone('Inspection recorded')
    },

    async addPoint(inspection: string, words: string) {
      await page.goto(`/inspections/${inspection}/points/new`)
      await page.getByLabel('Words of the report').fill(words)
      await press('Add the point')
      await expectDone('Improvement point recorded')
    },

    async confirmReport(pdf: Buffer, dates: { received: string; published: string }) {
      await page.goto('/reports/new')
      const file = { name: 'report.pdf', mimeType: 'application/pdf', buffer: pdf }
      await page.getByLabel('Report or letter').setInputFiles(file)
      await press('Read the report')
      await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
      await fillDate(page, 'Date the report was received', dates.received)
      await fillDate(page, 'Date it was published', dates.published)
      await press('Confirm and record the inspection')
      await expectDone('Inspection recorded')
    },

    async expectGrade(area: RegExp, grade: string) {
      await expect(page.getByRole('row', { name: area })).toContainText(grade)
    },

    /** Led by the deputy director, whoever owns it. */
    async plan(point: string, title: string, owner: Who, due: string) {
      await page.goto('/actions/new')
      await page.getByLabel(new RegExp(`^${point} `)).check()
      await page.getByLabel('What will be done').fill(title)
      await fillDate(page, 'Due date', due)
      await page.getByLabel('Owner', { exact: true }).selectOption(owner.name)
      await page.getByLabel('Executive lead').selectOption(people.deputyDirector.name)
      await press('Plan this action')
      await expectDone('Action planned')
    },

    async postUpdate(action: string, text: string) {
      await page.goto(`/actions/${action}/updates/new`)
      await page.getByLabel('What has happened').fill(text)
      await press('Post this update')
      await expectDone('Update posted')
    },

    async attachAudit(action: string, title: string) {
      await page.goto(`/actions/${action}/evidence/new`)
      await page.getByLabel('Audit', { exact: true }).check()
      await page.getByLabel('What it is').fill(title)
      const file = { name: 'audit.csv', mimeType: 'text/csv', buffer: Buffer.from(`${title}\nfound;yes\n`) }
      await page.getByLabel('File').setInputFiles(file)
      await press('Attach this evidence')
      await expectDone('Evidence attached')
    },

    async claimCompletion(action: string, impact: string, evidence: string) {
      await page.goto(`/actions/${action}/completion`)
      await page.getByLabel('What difference has it made to children?').fill(impact)
      await page.getByLabel(new RegExp(`^${evidence} `)).check()
      await press('Claim completion')
      await expectDone('Completion claimed')
    },

    async verify(action: string) {
      await page.goto(`/actions/${action}/completion/verification`)
      await press('Verify: it is complete')
      await expectDone('Claim verified')
    },

    async planMeeting(on: string, item: string, board = 'Scrutiny Board') {
      await page.goto('/meetings/new')
      await page.getByLabel('Board').selectOption(board)
      await fillDate(page, 'The day of the meeting', on)
      await press('Plan the meeting')
      await page.getByRole('button', { name: 'Add an item' }).click()
      await page.getByLabel('Title, as on the agenda').fill(item)
      await press('Add the item')
      await expectDone('Agenda item added')
    },

    async publishAgenda(meeting: string) {
      await page.goto(`${meeting}/agenda`)
      await press('Publish the agenda')
      await expectDone('Agenda published')
    },

    async attend(meeting: string, members: Record<string, 'Present' | 'Apologies'>) {
      await page.goto(`${meeting}/attendance`)
      for (const [name, presence] of Object.entries(members))
        await page
          .getByRole('group', { name: new RegExp(name) })
          .getByLabel(presence)
          .check()
      await press('Record attendance')
      await expectDone('Attendance recorded')
    },

    async declareDualRole(meeting: string, who: string, item: string) {
      await page.goto(`${meeting}/interests/new`)
      await page.getByLabel('Who declared it').selectOption(who)
      await page.getByLabel('What it is about').selectOption(item)
      await page.getByRole('radio', { name: 'Dual role' }).check()
      await page.getByLabel('What was declared').fill('She chairs the Scrutiny Board.')
      await press('Record the declaration')
      await expectDone('Interest declared')
    },

    async draftMinutes(meeting: string, note: string) {
      await page.goto(`${meeting}/minutes/edit`)
      await page.getByLabel('Note on item 1 (optional)').fill(note)
      await press('Save the draft')
      await expectDone('Minutes drafted')
    },

    async requestBy(who: Who, asks: string) {
      await page.goto('/requests/new')
      await page.getByLabel('To which body').selectOption('Scrutiny Board')
      await page.getByLabel('What is asked for').fill(asks)
      await page.getByLabel('Information request by a scrutiny member').check()
      await page.getByLabel('Who asks (optional)').selectOption(who.name)
      await press('Record the request')
      await expectDone('Request opened')
    },

    async refuse(request: string, reasons: string, given: string) {
      await page.goto(`/requests/${request}/refusal`)
      await page.getByLabel(/^Written statement of reasons/).fill(reasons)
      await page.getByLabel(/^Paragraph 4 /).check()
      await fillDate(page, 'The day the statement was given', given)
      await press('Record the refusal')
      await expectDone('Request refused')
    },

    async brief(request: string, who: string, information: string) {
      await page.goto(`/requests/${request}/briefing`)
      await page.getByLabel('Who was briefed').fill(who)
      await page.getByLabel('Who gave the briefing').fill('The Director of Children’s Services')
      await page.getByLabel('Class of information').fill(information)
      await press('Record the briefing')
      await expectDone('Private briefing recorded')
    },

    async resolve(
      letter: string,
      words: string,
      effect: 'Noted' | 'Completion approved',
      actions: string[] = [],
    ) {
      await beginResolution(page, meeting, effect)
      await page.getByLabel(`Exact words of resolution (${letter})`).fill(words)
      const list = effect === 'Noted' ? 'Actions noted' : 'Completion approved of'
      for (const action of actions) {
        const box = page.getByRole('group', { name: list }).getByLabel(new RegExp(`^${action} `))
        await box.check()
      }
      await press('Record the resolution')
      await expectDone('Resolution recorded')
    },

    async openRequest(letter: string, words: string, asks: string, owner: Who) {
      await beginResolution(page, meeting, 'Request opened')
      await page.getByLabel(`Exact words of resolution (${letter})`).fill(words)
      await page.getByLabel('What is to be found out').fill(asks)
      await page.getByLabel('Legal or other clarification').check()
      await page.getByLabel('Who shall find out').selectOption(owner.name)
      await press('Record the resolution')
      await expectDone('Resolution recorded')
    },

    /** The delivery rating of an action on its page, today or as it was on a day. */
    async expectDelivery(action: string, rating: string, asAt?: string) {
      await page.goto(`/actions/${action}${asAt === undefined ? '' : `?as-at=${asAt}`}`)
      await expect(page.getByText(`Delivery: ${rating}`, { exact: true })).toBeVisible()
    },

    async expectNotComplete(action: string) {
      await page.goto(`/actions/${action}`)
      await expect(page.getByText(/^Delivery: /)).toBeVisible()
      await expect(page.getByText(/^Delivery: Complete/)).toHaveCount(0)
      await expect(page.getByText('Completion has not been claimed.')).toBeVisible()
    },
  }
}
