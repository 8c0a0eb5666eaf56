import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { embargoedAction, embargoedTitle } from '../../e2e/world/embargoed-action.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { openDatabase, type Connection } from '../../db/connection.ts'
import { openEditions } from '../../db/editions.ts'
import { holdAlone } from '../../db/lock.ts'
import { digestsOf } from '../../db/read/cycles.ts'
import { verifyHistory } from '../../db/verify.ts'
import { closeCycle } from '../commands/close-cycle.ts'
import { openCycle } from '../commands/open-cycle.ts'
import { postUpdate } from '../commands/post-update.ts'
import { mustCarryOut } from '../commands/runner.ts'
import { usualReminders } from '../domain/cycle.ts'
import type { Event } from '../domain/history.ts'
import { openHouse } from '../web/house.ts'
import { startMailServer, type MailServer } from './cycle/mail-server.testing.ts'
import { openMailbox, type Email } from '../documents/mailbox.ts'
import { runCycle } from './cycle/run-cycle.ts'
import { sendDigests } from './cycle/send-digests.ts'

let folder: string
let mail: MailServer
let db: Connection
let council: SmallCouncil
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ilacs-cycle-'))
  mail = await startMailServer()
  db = openDatabase(join(folder, 'ilacs-tracker.sqlite'))
  council = smallCouncil(db)
  mustCarryOut(
    council.orders(people.planManager, 'open-cycle', openCycle, {
      name: 'June 2022',
      from: day('2022-06-01'),
      closes: day('2022-06-30'),
      reminders: usualReminders,
    }),
  )
})
afterEach(async () => {
  db.$client.close()
  await mail.stop()
  rmSync(folder, { recursive: true })
})

const settings = () => ({
  SMTP_URL: mail.url,
  MAIL_FROM: 'Aldermere Council <plan@aldermere.example>',
  PUBLIC_ORIGIN: 'https://tracker.example',
})

const environmentOn = (on: string): Record<string, string> => {
  const clock = join(folder, `clock-${on}`)
  writeFileSync(clock, `${on}T07:00:00.000Z`)
  return { NODE_ENV: 'test', DATA_DIR: folder, CLOCK_FILE: clock }
}
/** The command at 7am of a day: what it said. */
const cycleOn = async (on: string, given: Record<string, string> = settings()) =>
  (await runCycle({ ...environmentOn(on), ...given })).lines
/** The same in a process of its own. */
async function cycleApart(on: string, given: Record<string, string> = settings()) {
  const { SMTP_URL: _, MAIL_FROM: __, PUBLIC_ORIGIN: ___, ...ours } = process.env
  const run = spawn(process.execPath, ['app/cli/cycle.ts'], {
    env: { ...ours, ...environmentOn(on), ...given },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [printed] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'exit')])
  return { printed, status: run.exitCode }
}
const mailboxOf = ({ id }: { id: string }) => `${id.toLowerCase()}@aldermere.example`
const subjectsTo = (who: { id: string }) =>
  mail.received.filter(({ handedTo }) => handedTo.includes(mailboxOf(who))).map(({ subject }) => subject)
const recorded = () =>
  digestsOf(db, 'CY-01').map(({ to, step, outcome, owed }) => [to, step, outcome, ...owed])
const reports = (who: typeof people.owner | typeof people.otherOwner, action: string, on: string) =>
  mustCarryOut(
    council.orders(
      who,
      'post-update',
      postUpdate,
      { action, speaksOf: day(on), text: 'The record was reviewed.', nextStep: null, impact: null },
      on,
    ),
  )

describe('npm run cycle', () => {
  test('sends everyone who owes an update one digest, with little text and a link to each action', async () => {
    expect(await cycleOn('2022-06-01')).toEqual(['Sent 2 reminders.'])
    expect(mail.received.flatMap(({ handedTo }) => handedTo).toSorted()).toEqual([
      mailboxOf(people.owner),
      mailboxOf(people.otherOwner),
    ])
    const [toTom] = mail.received
    expect(toTom?.subject).toBe('June 2022: 1 update due by 30 June 2022')
    expect(toTom?.from).toMatchObject({ name: 'Aldermere Council', address: 'plan@aldermere.example' })
    for (const part of [toTom?.text, toTom?.html]) {
      expect(part).toContain('https://tracker.example/actions/A-001')
      expect(part).toContain('Review the record used for children’s plans')
      expect(part).not.toContain('A-002')
    }
    const header = (key: string) => toTom?.headers.find(header => header.key === key)?.value
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('list-unsubscribe')).toBeUndefined()
    expect(recorded()).toEqual([
      [people.otherOwner.id, 'opening', 'sent', 'A-002'],
      [people.owner.id, 'opening', 'sent', 'A-001'],
    ])
    expect(verifyHistory(db).holds).toBe(true)
    expect(
      JSON.stringify(db.$client.prepare("select says from entry where type = 'digest-sent'").all()),
    ).not.toContain('@')
  })

  test('sends a person one digest a step, however often it runs, and after three days off the last step alone', async () => {
    for (const on of ['2022-06-01', '2022-06-01', '2022-06-20', '2022-06-25', '2022-06-30', '2022-07-03'])
      await cycleOn(on)
    expect(await cycleOn('2022-07-04')).toEqual(['No reminder is due.'])
    expect(subjectsTo(people.owner)).toEqual([
      'June 2022: 1 update due by 30 June 2022',
      'June 2022: 1 update due by 30 June 2022',
      'June 2022: 1 update overdue since 30 June 2022',
    ])
    expect(subjectsTo(people.deputyDirector)).toEqual([])
  })

  test('reminds nobody who has reported, and tells the executive lead once of what stays silent', async () => {
    reports(people.owner, 'A-001', '2022-06-02')
    await cycleOn('2022-06-25')
    await cycleOn('2022-07-07')
    await cycleOn('2022-07-08')
    expect(subjectsTo(people.owner)).toEqual([])
    expect(subjectsTo(people.deputyDirector)).toEqual(['June 2022: 1 action of yours without an update'])
    const escalation = mail.received.find(({ handedTo }) =>
      handedTo.includes(mailboxOf(people.deputyDirector)),
    )
    expect(escalation?.text).toContain('A-002 Train managers in strategy discussions (Grace Obi)')
    expect(recorded()[0]).toEqual([people.deputyDirector.id, 'escalation', 'sent', 'A-002'])
  })

  test('sends the officer who posts for others one digest for all of them', async () => {
    const toTrust: Event = {
      type: 'owner-assigned',
      says: { action: 'A-002', was: { person: people.otherOwner.id }, is: { party: 'O-01' }, reason: '' },
    }
    council.happens(people.planManager, [toTrust])
    await cycleOn('2022-06-01')
    expect(mail.received).toHaveLength(1)
    expect(mail.received[0]?.text).toContain(
      'A-002 Train managers in strategy discussions (Aldermere Health Trust)',
    )
  })

  test('two processes that run at once send each digest once', async () => {
    const runs = await Promise.all([cycleApart('2022-06-01'), cycleApart('2022-06-01')])
    expect(runs.map(({ status }) => status)).toEqual([0, 0])
    expect(mail.received).toHaveLength(2)
    expect(recorded()).toHaveLength(2)
  })

  test('does nothing while another run is at it', async () => {
    const letGo = holdAlone(join(folder, 'cycle.lock'))
    expect(await cycleOn('2022-06-01')).toEqual(['Another run is sending reminders at this moment.'])
    letGo?.()
    expect(mail.received).toEqual([])
  })

  test('a crash between sending and recording repeats one digest, under the same Message-ID', async () => {
    const house = openHouse(environmentOn('2022-06-01'))
    const { reach, deliver } = openMailbox(mail.url, settings().MAIL_FROM)
    const crash = async (email: Email) => {
      await deliver(email)
      throw new Error('The process was killed')
    }
    const sending = { from: settings().MAIL_FROM, origin: settings().PUBLIC_ORIGIN }
    await expect(sendDigests(house, { reach, deliver: crash }, sending)).rejects.toThrow('killed')
    house.close()
    expect(subjectsTo(people.owner)).toHaveLength(1)

    await cycleOn('2022-06-01')
    expect([people.owner, people.otherOwner].map(who => subjectsTo(who).length)).toEqual([2, 1])
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(2)
  })

  test('a mailbox that refuses stops nobody else’s digest, is listed, and is not tried again', async () => {
    mail.answers.set(mailboxOf(people.owner), 550)
    expect(await cycleOn('2022-06-01')).toEqual([
      'Sent 1 reminder.',
      'Not delivered, refused by the mailbox: P-005.',
    ])
    expect(subjectsTo(people.otherOwner)).toHaveLength(1)
    mail.answers.clear()
    expect(await cycleOn('2022-06-02')).toEqual(['No reminder is due.'])
    expect(recorded()).toContainEqual([people.owner.id, 'opening', 'refused', 'A-001'])
    await cycleOn('2022-06-25')
    expect(subjectsTo(people.owner)).toHaveLength(1)
  })

  test('a mailbox that is full for now is listed once, and tried again until it takes the digest', async () => {
    mail.answers.set(mailboxOf(people.owner), 452)
    await cycleOn('2022-06-01')
    expect(await cycleOn('2022-06-02')).toEqual([
      'Sent 0 reminders.',
      'Not delivered, to be tried again: P-005.',
    ])
    expect(recorded().filter(([, , outcome]) => outcome === 'failed')).toHaveLength(1)
    mail.answers.clear()
    expect(await cycleOn('2022-06-03')).toEqual(['Sent 1 reminder.'])
    expect(subjectsTo(people.owner)).toHaveLength(1)
  })

  test('names an action under embargo by its reference alone, and to who may see it', async () => {
    council.happens(people.planManager, embargoedAction, '2022-06-01T13:00:00.000Z')
    await cycleOn('2022-06-02')
    const [toTom] = mail.received.filter(({ handedTo }) => handedTo.includes(mailboxOf(people.owner)))
    expect(toTom?.subject).toBe('June 2022: 2 updates due by 30 June 2022')
    expect(toTom?.text).toContain('https://tracker.example/actions/A-003')
    for (const { text, html } of mail.received) {
      expect(text).not.toContain(embargoedTitle)
      expect(html).not.toContain(embargoedTitle)
    }
    const editions = openEditions(db, 2)
    const read = (seesEmbargoed: boolean) =>
      digestsOf(
        editions.editionFor({ parts: 'open', asAt: null, seesEmbargoed, seesRights: false }).db,
        'CY-01',
      ).flatMap(({ owed }) => owed)
    expect(read(true)).toContain('A-003')
    expect(read(false).toSorted()).toEqual(['A-001', 'A-002'])
    editions.close()
  })

  test('sends somebody who may not see what is under embargo nothing of it, not even its number', async () => {
    council.happens(people.planManager, embargoedAction, '2022-06-01T13:00:00.000Z')
    council.happens(people.administrator, [
      { type: 'role-ended', says: { person: people.owner.id, role: 'action-owner' } },
      { type: 'role-given', says: { person: people.owner.id, role: 'scrutiny-member' } },
    ])
    await cycleOn('2022-06-02')
    expect(subjectsTo(people.owner)).toEqual(['June 2022: 1 update due by 30 June 2022'])
    expect(mail.received.some(({ text }) => text?.includes('A-003'))).toBe(false)
  })

  test('tells the open part of an action, never the exempt one', async () => {
    const is = { detail: '', theme: null, start: null, successMeasure: null }
    council.happens(
      people.planManager,
      [
        {
          type: 'action-planned',
          says: {
            action: 'A-003',
            points: ['ILACS-2022-01'],
            is: { ...is, title: 'Fill the vacant post' },
            owner: { person: people.owner.id },
            executiveLead: people.deputyDirector.id,
            due: null,
          },
          exempt: { is: { ...is, title: 'The grievance marker-7f3a' } },
        },
      ],
      '2022-06-01T13:00:00.000Z',
    )
    await cycleOn('2022-06-02')
    const [toTom] = mail.received.filter(({ handedTo }) => handedTo.includes(mailboxOf(people.owner)))
    expect(toTom?.text).toContain('A-003 Fill the vacant post')
    expect(JSON.stringify(mail.received)).not.toContain('marker-7f3a')
  })

  test('sends nothing for a cycle that was closed', async () => {
    mustCarryOut(
      council.orders(people.planManager, 'close-cycle', closeCycle, { cycle: 'CY-01', reason: '' }),
    )
    expect(await cycleOn('2022-07-10')).toEqual(['No reminder is due.'])
  })

  test('says what is missing where reminders are not set up, never what is there, and ends well', async () => {
    const said = 'Reminders are not set up, so nothing was sent. Missing or unusable: '
    expect(await cycleApart('2022-06-01', {})).toEqual({
      printed: `${said}SMTP_URL, MAIL_FROM and PUBLIC_ORIGIN.\n`,
      status: 0,
    })
    const wrong = { ...settings(), SMTP_URL: 'ftp://tracker:secret@mail.example' }
    expect(await cycleOn('2022-06-01', wrong)).toEqual([`${said}SMTP_URL.`])
  })

  test('records nothing where the mail server cannot be reached, and says so', async () => {
    await mail.stop()
    const { printed, status } = await cycleApart('2022-06-01')
    expect(status).toBe(1)
    expect(printed).toContain('The mail server cannot be reached with SMTP_URL (ESOCKET)')
    expect(recorded()).toEqual([])
    mail = await startMailServer()
    await cycleOn('2022-06-01')
    expect(mail.received).toHaveLength(2)
  })
})
