import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { bodyById, meetingByRef } from '../../db/read/meetings.ts'
import { membersOf } from '../../db/read/members.ts'
import { municipalReference } from '../domain/municipal-year.ts'
import { changeBody } from './change-body.ts'
import { resolve, sawNow, seenNow, verified } from './completion.testing.ts'
import { joinBody, type JoinBody } from './join-body.ts'
import { leaveBody } from './leave-body.ts'
import { planMeeting } from './plan-meeting.ts'
import { mustCarryOut } from './runner.ts'

const body = 'scrutiny-board'
const join = (council: SmallCouncil, more: Partial<JoinBody> = {}) =>
  council.orders(people.clerk, 'keep-body', joinBody, {
    body,
    person: people.chair.id,
    name: null,
    capacity: 'chair',
    from: day('2022-05-19'),
    until: null,
    ...more,
  })
const set = (council: SmallCouncil, approves: boolean) =>
  council.orders(people.clerk, 'keep-body', changeBody, {
    body,
    is: { quorum: 3, approves },
    seen: seenNow(council),
  })

describe('the members of a board', () => {
  it('are shown by their name, known here or not', () => {
    const council = smallCouncil()
    mustCarryOut(join(council))
    mustCarryOut(join(council, { person: null, name: 'Councillor Ada Finch', capacity: 'member' }))
    expect(membersOf(council.db, body).map(({ shownName }) => shownName)).toEqual([
      'Councillor Dana Whitlock',
      'Councillor Ada Finch',
    ])
  })

  it('cannot be somebody retired or unknown, nor of a board that is none', () => {
    expect(join(smallCouncil(), { person: 'P-999' })).toEqual({ refused: 'person-retired', field: 'person' })
    expect(join(smallCouncil(), { body: 'no-such-board' })).toEqual({ refused: 'not-found' })
  })

  it('leave on a day, and their term stays on record', () => {
    const council = smallCouncil()
    mustCarryOut(join(council))
    const leave = (member: number) =>
      council.orders(people.clerk, 'keep-body', leaveBody, {
        body,
        member,
        on: day('2022-06-30'),
        reason: '',
      })
    mustCarryOut(leave(1))
    expect(membersOf(council.db, body)).toMatchObject([{ from: '2022-05-19', until: '2022-06-30' }])
    expect(leave(2)).toEqual({ refused: 'not-found' })
  })
})

describe('the settings of a board', () => {
  it('stand once they are changed, and somebody else’s change is not overwritten', () => {
    const council = smallCouncil()
    const seen = seenNow(council)
    mustCarryOut(set(council, true))
    expect(bodyById(council.db, body)).toMatchObject({ quorum: 3, approves: true })
    expect(
      council.orders(people.clerk, 'keep-body', changeBody, {
        body,
        is: { quorum: 5, approves: true },
        seen,
      }),
    ).toEqual({ refused: 'changed-since' })
  })

  it('that forbid approval make its resolutions unable to approve completion, but not to note', () => {
    const council = verified()
    mustCarryOut(set(council, false))
    expect(resolve(council)).toEqual({ refused: 'body-may-not-approve' })
    expect(resolve(council, { effect: { does: 'noted', actions: [sawNow(council).action] } })).toMatchObject({
      events: [{ type: 'resolution-recorded' }, { type: 'actions-noted' }, { type: 'meeting-held' }],
    })
  })
})

it('a meeting is numbered within its municipal year in the order in which meetings were planned', () => {
  const council = smallCouncil()
  const plan = (on: string) =>
    council.orders(people.clerk, 'plan-meeting', planMeeting, { body, on: day(on), place: '' })
  for (const on of ['2022-07-06', '2023-04-12', '2022-06-01', '2023-05-03']) mustCarryOut(plan(on))
  const referenceOf = (on: string) => {
    const meeting = meetingByRef(council.db, `${body}-${on}`)
    return meeting && municipalReference(meeting)
  }
  expect(['2022-07-06', '2023-04-12', '2022-06-01', '2023-05-03'].map(referenceOf)).toEqual([
    '2022/23-01',
    '2022/23-02',
    '2022/23-03',
    '2023/24-01',
  ])
})
