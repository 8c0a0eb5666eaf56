import { afterEach, expect, test } from 'vitest'
import { openDatabase } from '../../db/connection.ts'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { passwordHashOf } from '../../db/keys/passwords.ts'
import { findSession, writeSession } from '../../db/keys/sessions.ts'
import { Instant } from '../domain/day.ts'
import { isPassword } from './passwords.ts'
import { choosePassword, endAccess, makeSignInLink, personOfLink } from './sign-in-links.ts'

const tom = people.owner.id
const password = 'plain lantern 42'
let now = Instant.parse('2022-06-01T09:00:00.000Z')
afterEach(() => {
  now = Instant.parse('2022-06-01T09:00:00.000Z')
})

function council() {
  const { db: live, happens } = smallCouncil(openDatabase(':memory:'))
  return { live, happens, now: () => now }
}
const tokenIn = (path: string) => path.replace('/invitations/', '')

test('a link is long, and the database does not hold it', () => {
  const house = council()
  const token = tokenIn(makeSignInLink(house, tom))
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(house.live.$client.serialize().includes(token)).toBe(false)
  expect(personOfLink(house, token)).toMatchObject({ name: 'Tom Keller' })
})

test('a link works once', async () => {
  const house = council()
  const token = tokenIn(makeSignInLink(house, tom))
  expect(await choosePassword(house, token, password)).toBe(true)
  expect(await isPassword(passwordHashOf(house.live, tom), password)).toBe(true)
  expect(personOfLink(house, token)).toBeNull()
  expect(await choosePassword(house, token, 'another lantern 42')).toBe(false)
})

test('of two who use a link at once, one does', async () => {
  const house = council()
  const token = tokenIn(makeSignInLink(house, tom))
  const both = ['plain lantern 42', 'other lantern 42'].map(typed => choosePassword(house, token, typed))
  expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
})

test('a link works for seven days, unless a newer one replaces it or its person is retired', () => {
  const house = council()
  const first = tokenIn(makeSignInLink(house, tom))
  now = Instant.parse('2022-06-08T08:59:59.999Z')
  expect(personOfLink(house, first)).not.toBeNull()
  now = Instant.parse('2022-06-08T09:00:00.000Z')
  expect(personOfLink(house, first)).toBeNull()

  const second = tokenIn(makeSignInLink(house, tom))
  const third = tokenIn(makeSignInLink(house, tom))
  expect([personOfLink(house, second), personOfLink(house, third)?.id]).toEqual([null, tom])
  house.happens(people.administrator, [{ type: 'person-retired', says: { person: tom, reason: 'Left' } }])
  expect(personOfLink(house, third)).toBeNull()
})

test('a new link signs its person out everywhere and ends their password, and touches nobody else', async () => {
  const house = council()
  const grace = people.otherOwner.id
  for (const person of [tom, grace]) {
    await choosePassword(house, tokenIn(makeSignInLink(house, person)), password)
    writeSession(house.live, { idHash: person, data: JSON.stringify({ person }), expiresAt: now })
  }
  makeSignInLink(house, tom)
  const standing = (person: string) => [passwordHashOf(house.live, person), findSession(house.live, person)]
  expect(standing(tom)).toEqual([undefined, undefined])
  expect(standing(grace)).not.toContain(undefined)
})

test('a person whose access ends has no session, password or link', () => {
  const house = council()
  const token = tokenIn(makeSignInLink(house, tom))
  writeSession(house.live, { idHash: tom, data: JSON.stringify({ person: tom }), expiresAt: now })
  endAccess(house, tom)
  expect(personOfLink(house, token)).toBeNull()
  expect(findSession(house.live, tom)).toBeUndefined()
})
