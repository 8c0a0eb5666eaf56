import { expect, test } from 'vitest'
import { openDatabase } from '../../db/connection.ts'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { Instant } from '../domain/day.ts'
import {
  calendarAddressOf,
  endCalendarAddress,
  makeCalendarAddress,
  personOfCalendar,
} from './calendar-addresses.ts'
import { endAccess, makeSignInLink } from './sign-in-links.ts'

const tom = people.owner.id
const madeAt = Instant.parse('2022-06-01T09:00:00.000Z')
function council() {
  const { db: live, happens } = smallCouncil(openDatabase(':memory:'))
  return { live, happens, now: () => madeAt }
}
const fileIn = (path: string) => path.replace('/calendar/', '')

test('an address is long, leads to one person, and the database does not hold it', () => {
  const house = council()
  const file = fileIn(makeCalendarAddress(house, tom))
  expect(file).toMatch(/^[\w-]{43}\.ics$/)
  expect(house.live.$client.serialize().includes(file.replace('.ics', ''))).toBe(false)
  expect(personOfCalendar(house, file)).toMatchObject({ name: 'Tom Keller' })
  expect(calendarAddressOf(house, tom)).toBe(madeAt)
})

test('a person has one at a time: a new one takes the place of the one before', () => {
  const house = council()
  const [first, second] = [makeCalendarAddress(house, tom), makeCalendarAddress(house, tom)].map(fileIn)
  expect(personOfCalendar(house, first ?? '')).toBeNull()
  expect(personOfCalendar(house, second ?? '')).not.toBeNull()
})

test('an address can be ended', () => {
  const house = council()
  const file = fileIn(makeCalendarAddress(house, tom))
  endCalendarAddress(house, tom)
  expect(personOfCalendar(house, file)).toBeNull()
  expect(calendarAddressOf(house, tom)).toBeNull()
})

test('an address ends when the person is retired, and does not come back with them', () => {
  const house = council()
  const file = fileIn(makeCalendarAddress(house, tom))
  house.happens(people.administrator, [{ type: 'person-retired', says: { person: tom, reason: 'Left' } }])
  expect(personOfCalendar(house, file)).toBeNull()
  endAccess(house, tom)
  house.happens(people.administrator, [{ type: 'person-reinstated', says: { person: tom, reason: 'Back' } }])
  expect(personOfCalendar(house, file)).toBeNull()
})

test('an address ends with a new sign-in link: whoever else got in may have made it', () => {
  const house = council()
  const file = fileIn(makeCalendarAddress(house, tom))
  makeSignInLink(house, tom)
  expect(personOfCalendar(house, file)).toBeNull()
})

test('an address of somebody without any role leads nowhere', () => {
  const house = council()
  const file = fileIn(makeCalendarAddress(house, tom))
  house.happens(people.administrator, [{ type: 'role-ended', says: { person: tom, role: 'action-owner' } }])
  expect(personOfCalendar(house, file)).toBeNull()
})

test('what is no address leads nowhere', () => {
  const house = council()
  for (const file of ['', '.ics', 'x.ics', `${'x'.repeat(43)}.ics`, 'x'.repeat(43)])
    expect(personOfCalendar(house, file)).toBeNull()
})
