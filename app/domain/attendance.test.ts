import { describe, expect, it } from 'vitest'
import {
  quorumReached,
  quorumWords,
  recordAttendance,
  votingPresent,
  type Attending,
  type NamedMember,
  type Told,
} from './attendance.ts'
import type { Capacity } from './body-member.ts'
import { Day } from './day.ts'

const on = Day.parse('2022-07-06')
const member = (number: number, capacity: Capacity, until: Day | null = null): NamedMember => ({
  member: number,
  person: null,
  name: `Councillor ${number}`,
  shownName: `Councillor ${number}`,
  capacity,
  from: Day.parse('2022-05-19'),
  until,
})
const board = [
  member(1, 'chair'),
  member(2, 'member'),
  member(3, 'member'),
  member(4, 'substitute'),
  member(5, 'substitute'),
  member(6, 'co-opted'),
]
const there: Told = { presence: 'present', inPlaceOf: null }
const away: Told = { presence: 'apologies', inPlaceOf: null }
const inPlaceOf = (seat: number | null): Told => ({ presence: 'present', inPlaceOf: seat })
const everyone: [number, Told][] = [
  [1, there],
  [2, away],
  [3, there],
  [4, inPlaceOf(2)],
  [5, { presence: 'absent', inPlaceOf: null }],
  [6, there],
]

const record = (changes: [number, Told][] = [], known = board, today = on) =>
  recordAttendance({ ref: 'scrutiny-board-2022-07-06', on, quorum: 3, confirmed: false }, known, {
    told: new Map([...everyone, ...changes]),
    others: 'Helen Strand, Deputy Director',
    today,
  })
function recorded(changes: [number, Told][] = []): Attending[] {
  const outcome = record(changes)
  const [event] = Array.isArray(outcome) ? outcome : []
  return event?.type === 'attendance-recorded' ? event.says.members : []
}

describe('attendance', () => {
  it('says of everyone who sat on the board that day whether they were there, by name and capacity', () => {
    expect(record()).toMatchObject([
      {
        type: 'attendance-recorded',
        says: { quorum: 3, others: 'Helen Strand, Deputy Director', members: { length: 6 } },
      },
    ])
    expect(recorded()[3]).toEqual({
      member: 4,
      person: null,
      name: 'Councillor 4',
      capacity: 'substitute',
      presence: 'present',
      inPlaceOf: 2,
    })
  })

  it('leaves out those whose term had ended', () => {
    const left = [...board.slice(1), member(1, 'chair', Day.parse('2022-07-05'))]
    expect(record([], left)).toMatchObject([{ says: { members: { length: 5 } } }])
  })

  it('is refused before the day, of a board without members, and with one left open', () => {
    expect(record([], board, Day.parse('2022-07-05'))).toEqual({ refused: 'meeting-not-begun' })
    expect(record([], [])).toEqual({ refused: 'no-members' })
    expect(record([], [...board, member(7, 'non-voting')])).toEqual({
      refused: 'presence-missing',
      field: 'members.7.presence',
    })
  })
})

describe('a substitute', () => {
  const field = 'members.4.inPlaceOf'

  it('comes in the place of a member with a vote', () => {
    expect(record([[4, inPlaceOf(null)]])).toEqual({ refused: 'substitute-for-whom', field })
    expect(record([[4, inPlaceOf(6)]])).toEqual({ refused: 'substitute-for-whom', field })
    expect(record([[4, inPlaceOf(99)]])).toEqual({ refused: 'substitute-for-whom', field })
  })

  it('takes no seat whose holder is there, or that another substitute took', () => {
    expect(record([[4, inPlaceOf(3)]])).toEqual({
      refused: 'seat-taken',
      field,
      facts: { name: 'Councillor 3' },
    })
    expect(record([[5, inPlaceOf(2)]])).toMatchObject({ refused: 'seat-taken' })
  })
})

describe('the quorum', () => {
  it('counts members with a vote and substitutes in their place, not co-opted members', () => {
    expect(votingPresent(recorded())).toBe(3)
    expect(quorumWords(3, recorded())).toBe(
      '2 of 3 voting members and 1 substitute were present. The quorum was 3: it was reached.',
    )
  })

  it('is said not to be reached in words', () => {
    const few = recorded([
      [3, away],
      [4, away],
    ])
    expect(quorumReached(3, few)).toBe(false)
    expect(quorumWords(3, few)).toBe(
      '1 of 3 voting members was present. The quorum was 3: it was not reached.',
    )
  })

  it('can be unset', () => {
    expect(quorumReached(null, recorded())).toBeNull()
    expect(quorumWords(null, recorded())).toBe(
      '2 of 3 voting members and 1 substitute were present. No quorum was set.',
    )
  })
})
