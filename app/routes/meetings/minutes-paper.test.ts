import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { day, people } from '../../../e2e/world/small-council.ts'
import { resolve, seenNow, meeting } from '../../commands/completion.testing.ts'
import { draftMinutes } from '../../commands/draft-minutes.ts'
import {
  addLate,
  attend,
  councilWithMembers,
  declare,
  publish,
} from '../../commands/meeting-steps.testing.ts'
import { mustCarryOut } from '../../commands/runner.ts'
import { paperFile } from '../../documents/paper-file.ts'
import { liveEdition } from '../../../db/editions.ts'
import { meetingByRef } from '../../../db/read/meetings.ts'
import { sealNumbered } from '../packs/seal-numbered.ts'
import { minutesPaper } from './minutes-paper.ts'
import { toldMinutes } from './told-minutes.ts'

/** The meeting of 6 July 2022 with its late item, attended, noted with dissent, its minutes drafted. */
function minuted() {
  const council = councilWithMembers()
  mustCarryOut(publish(council, '2022-06-27'))
  mustCarryOut(addLate(council, 'Caseloads were in the press.'))
  mustCarryOut(attend(council))
  mustCarryOut(declare(council))
  const votes = { for: 5, against: 1, abstained: 0, byName: '' }
  const words = 'That the report be noted.\n\nThat it come back.'
  const effect = { does: 'noted', actions: ['A-001'] } as const
  mustCarryOut(resolve(council, { words, effect, votes, dissent: 'Councillor Finch' }))
  const notes = new Map([[1, 'Members asked about caseloads.']])
  const order = { meeting, notes, seen: seenNow(council) }
  mustCarryOut(council.orders(people.clerk, 'draft-minutes', draftMinutes, order, '2022-07-11'))
  return council
}

it('minutes as a Word file say all that their page says, in its order, that they are a draft, and the head of history', async () => {
  const { db } = minuted()
  const edition = liveEdition(db)
  const state = meetingByRef(db, meeting)
  if (state === undefined) throw new Error('There was no meeting')
  const seal = sealNumbered(db, edition.through)
  const file = await paperFile(minutesPaper(toldMinutes(edition, state), 'Aldermere Council', seal))
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
  const inOrder = [
    'Minutes: Scrutiny Board, 6 July 2022',
    '2022/23-01. Draft: not confirmed by a later meeting yet.',
    'Place: Civic Hall',
    '<h1>Attendance</h1>',
    '<thead><tr><th><p><strong>Name</strong></p></th><th><p><strong>Attendance</strong></p></th></tr></thead>',
    'Councillor Piotr Zielinski (substitute for Councillor Ada Finch)</p></td><td><p>Present',
    'Helen Strand, Deputy Director</p></td><td><p>Also there',
    'The quorum was 2: it was reached.',
    '<h1>Declarations of interest</h1>',
    'Sits on the Executive Board without a vote.',
    '<h1>1. Inspection outcomes</h1>',
    'Members asked about caseloads.',
    '<h2>Resolved (a)</h2>',
    'That the report be noted.</p><p>That it come back.',
    'Noted: A-001.',
    '5 votes for, 1 against, 0 abstained.',
    'Dissent recorded: Councillor Finch',
    '<h1>2. Workforce</h1>',
    'Late item. The chair’s reason: Caseloads were in the press.',
    'Nothing was resolved.',
    '<h1>How this paper proves itself</h1>',
    `through event ${String(edition.through)} of its history`,
    seal?.hash ?? 'no hash',
  ]
  const places = inOrder.map(words => html.indexOf(words))
  expect(inOrder.filter((_, at) => (places[at] ?? -1) < 0)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('minutes that a later meeting confirmed say by which resolution, and are no draft', () => {
  const { db } = minuted()
  const edition = liveEdition(db)
  const state = meetingByRef(db, meeting)
  if (state === undefined) throw new Error('There was no meeting')
  const told = toldMinutes(edition, state)
  const title = 'Scrutiny Board, 7 September 2022'
  const confirmedBy = { meeting: `scrutiny-board-${day('2022-09-07')}`, letter: 'a', title }
  const { subtitle, blocks } = minutesPaper({ ...told, confirmedBy }, 'Aldermere Council', null)
  expect(subtitle).toBe('2022/23-01. Confirmed by resolution (a) of Scrutiny Board, 7 September 2022.')
  expect(blocks.some(block => block.is === 'heading' && block.id === 'seal')).toBe(false)
})
