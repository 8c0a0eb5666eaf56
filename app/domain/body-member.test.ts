import { describe, expect, it } from 'vitest'
import { joinBody, leaveBody, seatWords, sitsOn, votes, type Member } from './body-member.ts'
import { Day } from './day.ts'
import { capacities } from './events/bodies.ts'

const day = (text: string) => Day.parse(text)
const chair: Member = {
  member: 1,
  person: 'P-008',
  name: null,
  capacity: 'chair',
  from: day('2022-05-19'),
  until: day('2023-05-17'),
}
const joining = (more: Partial<Member>) =>
  joinBody('scrutiny-board', [chair], {
    person: null,
    name: 'Councillor Ada Finch',
    capacity: 'member',
    from: day('2022-05-19'),
    until: null,
    ...more,
  })

describe('a term', () => {
  it('holds its first and its last day', () => {
    expect(sitsOn(chair, day('2022-05-18'))).toBe(false)
    expect(sitsOn(chair, day('2022-05-19'))).toBe(true)
    expect(sitsOn(chair, day('2023-05-17'))).toBe(true)
    expect(sitsOn(chair, day('2023-05-18'))).toBe(false)
  })

  it('is told with its capacity, and its last day where it has one', () => {
    const today = day('2022-07-06')
    expect(seatWords(chair, today)).toBe('chair, 19 May 2022 to 17 May 2023')
    expect(seatWords({ ...chair, until: null }, today)).toBe('chair since 19 May 2022')
    expect(seatWords({ ...chair, from: day('2022-07-07'), until: null }, today)).toBe(
      'chair from 7 July 2022',
    )
  })

  it('that is open has no last day', () => {
    expect(sitsOn({ from: chair.from, until: null }, day('2031-01-01'))).toBe(true)
  })
})

it('chair, vice-chair and members have a vote of their own, and nobody else', () => {
  expect(capacities.filter(votes)).toEqual(['chair', 'vice-chair', 'member'])
})

describe('joining a board', () => {
  it('is numbered after everyone who ever sat on it', () => {
    expect(joining({})).toMatchObject([{ type: 'member-joined', says: { member: 2 } }])
  })

  it('is refused to somebody who sits on it at any time of the new term', () => {
    const again = { person: 'P-008', name: null, from: day('2023-05-17') }
    expect(joining(again)).toEqual({ refused: 'already-a-member', field: 'from' })
    expect(joining({ ...again, from: day('2022-01-01'), until: day('2022-05-19') })).toMatchObject({
      refused: 'already-a-member',
    })
  })

  it('is open to them again from the day after', () => {
    expect(joining({ person: 'P-008', name: null, from: day('2023-05-18') })).toMatchObject([
      { says: { member: 2 } },
    ])
  })

  it('knows a name again however it is written', () => {
    const ada = { ...chair, person: null, name: 'Councillor Ada Finch' }
    const order = { ...chair, person: null, name: 'councillor ada finch' }
    expect(joinBody('scrutiny-board', [ada], order)).toMatchObject({ refused: 'already-a-member' })
  })

  it('is refused where the term would end before it begins', () => {
    expect(joining({ until: day('2022-05-18') })).toEqual({
      refused: 'ends-before-it-begins',
      field: 'until',
    })
  })
})

describe('leaving a board', () => {
  const leaving = (on: string) =>
    leaveBody('scrutiny-board', chair, { on: day(on), reason: 'Joined the Executive Board' })

  it('brings the end of the term forward, and says what it was', () => {
    expect(leaving('2022-11-30')).toMatchObject([
      { type: 'member-left', says: { member: 1, was: { until: '2023-05-17' }, is: { until: '2022-11-30' } } },
    ])
  })

  it('is refused before the first day of the term, and where the term ends by then anyway', () => {
    expect(leaving('2022-05-18')).toEqual({ refused: 'left-before-joining', field: 'on' })
    expect(leaving('2023-05-17')).toEqual({ refused: 'term-ended', field: 'on' })
  })
})
