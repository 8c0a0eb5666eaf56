import { describe, expect, it } from 'vitest'
import { day, people } from '../../e2e/world/small-council.ts'
import { attendanceOf, interestsOf } from '../../db/read/attendance.ts'
import { itemsOfMeeting, meetingByRef } from '../../db/read/meetings.ts'
import { seatsElsewhere } from '../../db/read/members.ts'
import { meeting, resolve, seenNow } from './completion.testing.ts'
import { joinBody } from './join-body.ts'
import { addLate, attend, councilWithMembers, declare, publish } from './meeting-steps.testing.ts'
import { removeInterest } from './remove-interest.ts'
import { mustCarryOut } from './runner.ts'

describe('an agenda', () => {
  it('is published on a day, and what is added afterwards is a late item with the chair’s reason', () => {
    const council = councilWithMembers()
    mustCarryOut(publish(council, '2022-06-28'))
    expect(meetingByRef(council.db, meeting)).toMatchObject({
      agendaPublishedOn: '2022-06-28',
      agendaLateReason: null,
    })
    expect(addLate(council, null)).toEqual({ refused: 'late-reason-missing', field: 'lateReason' })
    mustCarryOut(addLate(council, 'Reported in the press'))
    expect(itemsOfMeeting(council.db, meeting)).toMatchObject([
      { item: 1, lateReason: null },
      { item: 2, lateReason: 'Reported in the press' },
    ])
  })

  it('published too late keeps the chair’s reason', () => {
    const council = councilWithMembers()
    expect(publish(council, '2022-06-29')).toMatchObject({ refused: 'late-reason-missing' })
    mustCarryOut(publish(council, '2022-06-29', 'The letter came on Monday'))
    expect(meetingByRef(council.db, meeting)).toMatchObject({ agendaLateReason: 'The letter came on Monday' })
  })

  it('is not published once the meeting was held', () => {
    const council = councilWithMembers()
    mustCarryOut(resolve(council, { effect: { does: 'words' } }))
    expect(publish(council, '2022-07-06', 'Late')).toEqual({ refused: 'already-held' })
  })
})

describe('attendance', () => {
  it('keeps names and quorum as they were, whatever changes afterwards', () => {
    const council = councilWithMembers()
    mustCarryOut(attend(council))
    const details = { email: 'p-008@aldermere.example', post: null }
    council.happens(people.administrator, [
      {
        type: 'person-changed',
        says: {
          person: people.chair.id,
          was: { name: people.chair.name, ...details },
          is: { name: 'Councillor Dana Whitlock-Hay', ...details },
        },
      },
    ])
    expect(attendanceOf(council.db, meeting)).toMatchObject([
      { name: people.chair.name, presence: 'present' },
      { name: 'Councillor Ada Finch', presence: 'apologies' },
      { name: people.member.name, presence: 'present', inPlaceOf: 2 },
    ])
    expect(meetingByRef(council.db, meeting)).toMatchObject({
      quorum: 2,
      others: 'Helen Strand, Deputy Director',
    })
  })

  it('recorded again replaces what was recorded, unless somebody else changed it meanwhile', () => {
    const council = councilWithMembers()
    const seen = seenNow(council)
    mustCarryOut(attend(council))
    expect(attend(council, '2022-07-06', seen)).toEqual({ refused: 'changed-since' })
    mustCarryOut(attend(council))
    expect(attendanceOf(council.db, meeting)).toHaveLength(3)
  })
})

describe('a declaration of interest', () => {
  it('is one member’s, about an item or the whole meeting', () => {
    const council = councilWithMembers()
    mustCarryOut(declare(council))
    mustCarryOut(declare(council, { member: 2, item: null, kind: 'other-registrable', leftRoom: true }))
    expect(interestsOf(council.db, meeting)).toMatchObject([
      { interest: 1, name: people.chair.name, item: 1, kind: 'dual-role', leftRoom: false },
      { interest: 2, name: 'Councillor Ada Finch', item: null, leftRoom: true },
    ])
  })

  it('is refused of somebody who did not sit there, and on an item that is none', () => {
    const council = councilWithMembers()
    expect(declare(council, { member: 9 })).toEqual({ refused: 'not-a-member', field: 'member' })
    expect(declare(council, { item: 2 })).toEqual({ refused: 'no-such-item', field: 'item' })
  })

  it('recorded by mistake is removed with a reason, and its number not given again', () => {
    const council = councilWithMembers()
    mustCarryOut(declare(council))
    const remove = () =>
      council.orders(people.clerk, 'record-attendance', removeInterest, {
        meeting,
        interest: 1,
        reason: 'It was another member',
      })
    mustCarryOut(remove())
    expect(remove()).toEqual({ refused: 'not-found' })
    expect(declare(council)).toMatchObject({ events: [{ says: { interest: 2 } }] })
  })
})

it('a member who sits on another board, with a vote or not, is found by person or by name', () => {
  const council = councilWithMembers()
  const join = council.orders(people.clerk, 'keep-body', joinBody, {
    body: 'executive-board',
    person: null,
    name: 'councillor ada finch',
    capacity: 'member',
    from: day('2022-06-01'),
    until: day('2022-12-31'),
  })
  mustCarryOut(join)
  const seats = (on: string) => seatsElsewhere(council.db, 'scrutiny-board', day(on))
  expect(seats('2022-07-06')).toEqual([
    { member: 1, bodyName: 'Executive Board', capacity: 'non-voting' },
    { member: 2, bodyName: 'Executive Board', capacity: 'member' },
  ])
  expect(seats('2023-01-01').map(({ member }) => member)).toEqual([1])
})
