import { describe, expect, it } from 'vitest'
import { day, people, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { openEditions } from '../../db/editions.ts'
import { interestsOf } from '../../db/read/attendance.ts'
import { itemsOfMeeting, meetingByRef } from '../../db/read/meetings.ts'
import { correctionsOf, earlierMinutes, minutesConfirmedAt } from '../../db/read/minutes.ts'
import { resolutionsOf } from '../../db/read/resolutions.ts'
import { rowsOf, stateTables } from '../../db/state-tables.ts'
import { confirmingWords } from '../domain/minutes.ts'
import { addItem } from './add-item.ts'
import { meeting, resolve, seenNow } from './completion.testing.ts'
import { confirmMinutes } from './confirm-minutes.ts'
import { correctMinutes } from './correct-minutes.ts'
import { draftMinutes } from './draft-minutes.ts'
import { attend, councilWithMembers, declare } from './meeting-steps.testing.ts'
import { planMeeting } from './plan-meeting.ts'
import { mustCarryOut } from './runner.ts'

const september = 'scrutiny-board-2022-09-07'

const draft = (council: SmallCouncil, note = 'Members asked about caseloads.') =>
  council.orders(
    people.clerk,
    'draft-minutes',
    draftMinutes,
    { meeting, notes: new Map([[1, note]]), seen: seenNow(council) },
    '2022-07-11',
  )
const confirm = (council: SmallCouncil, seen = seenNow(council)) =>
  council.orders(
    people.clerk,
    'confirm-minutes',
    confirmMinutes,
    { earlier: meeting, meeting: september, item: 1, words: confirmingWords(day('2022-07-06')), seen },
    '2022-09-07',
  )
const correct = (council: SmallCouncil) =>
  council.orders(
    people.clerk,
    'confirm-minutes',
    correctMinutes,
    {
      earlier: meeting,
      meeting: september,
      item: 1,
      about: 1,
      words: 'That the minutes of 6 July 2022 be corrected.',
      correction: 'The average caseload was 21.',
      seen: seenNow(council),
    },
    '2022-09-07',
  )

/** The board met in July and noted its item; it meets again on 7 September 2022 over the minutes. */
function met(): SmallCouncil {
  const council = councilWithMembers()
  mustCarryOut(attend(council))
  mustCarryOut(resolve(council, { effect: { does: 'words' } }))
  const plan = { body: 'scrutiny-board', on: day('2022-09-07'), place: '' }
  mustCarryOut(council.orders(people.clerk, 'plan-meeting', planMeeting, plan))
  const item = { meeting: september, title: 'Minutes', inspection: null, lateReason: null }
  const order = { ...item, seen: seenNow(council) }
  mustCarryOut(council.orders(people.clerk, 'plan-meeting', addItem, order))
  return council
}
function confirmed(): SmallCouncil {
  const council = met()
  mustCarryOut(draft(council))
  mustCarryOut(confirm(council))
  return council
}

describe('minutes', () => {
  it('are drafted with a note for each item, and the note can be changed', () => {
    const council = met()
    mustCarryOut(draft(council))
    mustCarryOut(draft(council, 'Members asked about caseloads and vacancies.'))
    expect(itemsOfMeeting(council.db, meeting)).toMatchObject([
      { note: 'Members asked about caseloads and vacancies.' },
    ])
    expect(meetingByRef(council.db, meeting)).toMatchObject({ minutesDrafted: true, confirmed: false })
  })

  it('wait for the next meeting of the body, whose resolution confirms them', () => {
    const council = met()
    mustCarryOut(draft(council))
    expect(earlierMinutes(council.db, 'scrutiny-board', day('2022-09-07'))).toEqual([
      { ref: meeting, on: '2022-07-06', confirmed: false },
    ])
    mustCarryOut(confirm(council))
    expect(meetingByRef(council.db, meeting)).toMatchObject({
      confirmed: true,
      confirmedMeeting: september,
      confirmedLetter: 'a',
    })
    expect(minutesConfirmedAt(council.db, september)).toMatchObject([{ ref: meeting, letter: 'a' }])
    expect(resolutionsOf(council.db, september)).toMatchObject([{ letter: 'a', item: 1 }])
  })

  it('are not confirmed unseen where somebody changed the draft meanwhile', () => {
    const council = met()
    mustCarryOut(draft(council))
    const seen = seenNow(council)
    mustCarryOut(draft(council, 'Something else.'))
    expect(confirm(council, seen)).toEqual({ refused: 'changed-since' })
  })

  it('once confirmed are neither edited nor added to, only corrected by resolution', () => {
    const council = confirmed()
    const refused = { refused: 'minutes-confirmed' }
    expect(draft(council, 'Something else.')).toEqual(refused)
    expect(attend(council)).toEqual(refused)
    expect(declare(council)).toEqual(refused)
    expect(resolve(council, { effect: { does: 'words' } })).toEqual(refused)
    mustCarryOut(correct(council))
    expect(correctionsOf(council.db, meeting)).toMatchObject([
      { item: 1, correction: 'The average caseload was 21.', meeting: september, letter: 'b' },
    ])
    expect(itemsOfMeeting(council.db, meeting)).toMatchObject([{ note: 'Members asked about caseloads.' }])
  })
})

it('what a meeting said of an inspection under embargo is in no edition for those who may not know of it', () => {
  const council = met()
  council.happens(people.planManager, [
    {
      type: 'inspection-recorded',
      says: {
        inspection: 'FV-2022',
        is: {
          kind: 'focused-visit',
          framework: 'ilacs-2018',
          began: day('2022-06-20'),
          ended: day('2022-06-21'),
          receivedOn: null,
          publishedOn: null,
          leadInspector: null,
          judgements: [],
        },
        embargoed: true,
        report: null,
      },
    },
  ])
  const item = { meeting, title: 'MARKER visit', inspection: 'FV-2022', lateReason: 'MARKER urgent' }
  mustCarryOut(
    council.orders(people.clerk, 'plan-meeting', addItem, { ...item, seen: seenNow(council) }, '2022-07-06'),
  )
  mustCarryOut(declare(council, { item: 2, words: 'MARKER interest' }))
  const notes = new Map([[2, 'MARKER note']])
  mustCarryOut(
    council.orders(people.clerk, 'draft-minutes', draftMinutes, { meeting, notes, seen: seenNow(council) }),
  )
  const { db } = openEditions(council.db, 1).editionFor({
    parts: 'open',
    asAt: null,
    seesEmbargoed: false,
    seesRights: false,
  })
  expect(itemsOfMeeting(db, meeting)).toHaveLength(1)
  expect(interestsOf(db, meeting)).toEqual([])
  const everything = stateTables(db).flatMap(table => [...rowsOf(db, table)])
  expect(everything.join('\n')).not.toContain('MARKER')
})
