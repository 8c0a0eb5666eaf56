import { describe, expect, it } from 'vitest'
import { day } from '../../e2e/world/small-council.ts'
import { isNhsNumber, marksAmong, marksIn, type Known } from './identifying.ts'

const known: Known = {
  names: ['Tom Keller', 'Councillor Dana Whitlock', 'Zoë O’Brien-Hall', 'Grace Obi'],
  days: new Set([day('2022-07-06')]),
  today: day('2022-07-01'),
  references: new Set(['A-001', 'ILACS-2022-01']),
}
const marked = (text: string) =>
  marksIn(text, known).map(({ what, from, to }) => `${what}: ${text.slice(from, to)}`)

describe('a name known to the system is marked', () => {
  it.each([
    ['Tom Keller has trained the teams.', ['name: Tom Keller']],
    ['tom keller has trained the teams.', ['name: tom keller']],
    ['KELLER, TOM', ['name: KELLER, TOM']],
    ['As Keller’s report says, Tom agreed.', ['name: Keller’s', 'name: Tom']],
    ["Zoe O'Brien-Hall and Hall agreed.", ["name: Zoe O'Brien-Hall", 'name: Hall']],
    ['Cllr Whitlock asked.', ['name: Cllr Whitlock']],
    ['Councillor Dana Whitlock asked.', ['name: Councillor Dana Whitlock']],
  ])('%s', (text, marks) => {
    expect(marked(text)).toEqual(marks)
  })

  it('as is whoever is called by a title, known or not', () => {
    expect(marked('Mrs Brown and Dr. Ada Finch')).toEqual(['name: Mrs Brown', 'name: Dr. Ada Finch'])
  })

  it('but not a common word that is a part of one, written small', () => {
    expect(marked('The hall has grace.')).toEqual([])
  })
})

describe('a date that may be of birth is marked', () => {
  it.each([
    '14/03/2016',
    '14.3.16',
    '2016-03-14',
    '14 March 2016',
    '14th of Mar 2016',
    'March 14, 2016',
    '30/02/2016',
    '14 – 03 – 2016',
  ])('%s', date => {
    expect(marked(`It happened on ${date}.`)).toEqual([`date-of-birth: ${date}`])
  })

  it('where it says so, in any form, even on a day of the plan', () => {
    expect(marked('A girl born in March 2016')).toEqual(['date-of-birth: born in March 2016'])
    expect(marked('DOB: 06/07/2022')).toEqual(['date-of-birth: DOB: 06/07/2022'])
  })

  it('but neither a day to come nor one that the plan itself is made of', () => {
    expect(marked('To be done by 30 September 2022, as the Board of 6 July 2022 asked.')).toEqual([])
  })
})

describe('where somebody lives or can be reached is marked', () => {
  it.each([
    ['at 14 Rowan Close', 'address: 14 Rowan Close'],
    ['in LS1 4AP', 'address: LS1 4AP'],
    ['in ls14ap', 'address: ls14ap'],
    ['write to a.b-c@example.org', 'email: a.b-c@example.org'],
    ['write to ab (at) example.org', 'email: ab (at) example.org'],
    ['call 0113 496 0000', 'phone: 0113 496 0000'],
    ['call +44 (0)7700 900123', 'phone: +44 (0)7700 900123'],
    ['call 07700-900-123', 'phone: 07700-900-123'],
  ])('%s', (text, mark) => {
    expect(marked(text)).toEqual([mark])
  })
})

describe('a number of a person or a case is marked', () => {
  it('as an NHS number where its check digit fits, however it is spaced', () => {
    expect(marked('NHS 943 476 5919')).toEqual(['nhs-number: 943 476 5919'])
    expect(marked('NHS 943-476\u00a05919')).toEqual(['nhs-number: 943-476\u00a05919'])
    expect(['9434765919', '9434765918', '943476591'].map(isNhsNumber)).toEqual([true, false, false])
  })

  it('as one of a case where it does not, or where it says so', () => {
    expect(marked('NHS 943 476 5918')).toEqual(['case-number: 943 476 5918'])
    expect(marked('the file LL123456')).toEqual(['case-number: file LL123456'])
    expect(marked('see case no. 4512')).toEqual(['case-number: case no. 4512'])
    expect(marked('about 48213')).toEqual(['case-number: 48213'])
  })

  it('also beside a date that the plan knows, or a year', () => {
    expect(marked('On 6 July 2022 0113 496 0000')).toEqual(['phone: 0113 496 0000'])
    expect(marked('In 2022 file 12345')).toEqual(['case-number: file 12345'])
  })

  it('but no share, year or small count', () => {
    expect(marked('In 2021-2022 and 2022/23, on 6 July 2022 (2 points) of 2022 (2).')).toEqual([])
    expect(marked('On record: 96% of plans.')).toEqual([])
    expect(marked('In 2022, 61% of 1,204 contacts, 40 a worker, were closed.')).toEqual([])
  })
})

it('a record that the public may not see is marked by its reference, one that it may is not', () => {
  expect(marked('A-001 answers ILACS-2022-01; A-099 answers FV-2023-01.')).toEqual([
    'reference: A-099',
    'reference: FV-2023-01',
  ])
})

it('words marked alike are one thing to look at, with every place where they stand', () => {
  const marks = marksAmong(
    [
      { where: 'A-001, title', text: 'Keller and KELLER' },
      { where: 'A-002, title', text: 'Keller' },
    ],
    known,
  )
  expect(marks).toMatchObject([{ what: 'name', words: 'Keller', where: ['A-001, title', 'A-002, title'] }])
})
