import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { afterEach, expect, test } from 'vitest'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { keepPassword } from '../../db/keys/passwords.ts'
import { openHouse, type House } from './house.ts'
import { signIn } from './sign-in.ts'

const email = 'p-005@aldermere.example'
const password = 'plain-lantern-42'
const address = '192.0.2.7'
const houses: { house: House; folder: string }[] = []

afterEach(() => {
  for (const { house, folder } of houses.splice(0)) {
    house.close()
    rmSync(folder, { recursive: true })
  }
})

/** A small council in which Tom Keller has a password; `at` sets its clock. */
async function council() {
  const folder = mkdtempSync(join(tmpdir(), 'ilacs-sign-in-'))
  const clock = join(folder, 'clock')
  const at = (time: string) => writeFileSync(clock, `2022-06-01T${time}.000Z`)
  at('09:00:00')
  const house = openHouse({ DATA_DIR: join(folder, 'data'), CLOCK_FILE: clock, NODE_ENV: 'test' })
  houses.push({ house, folder })
  const { happens } = smallCouncil(house.live)
  const hashed = await hash(password, { memoryCost: 8, timeCost: 1 })
  keepPassword(house.live, { person: people.owner.id, hash: hashed, setAt: house.now() })
  const attempts = () =>
    house.live.$client
      .prepare('select person, outcome, address, email_hash as hash from sign_in_attempt')
      .all()
  return { house, at, happens, attempts }
}

test('the right password signs in its person, in whatever case the email address was typed', async () => {
  const { house } = await council()
  const outcome = await signIn(house, { email: email.toUpperCase(), password, address })
  expect(outcome).toMatchObject({ person: { id: people.owner.id, roles: ['action-owner'] } })
})

test('a wrong password, an unknown email address and a retired person are answered alike', async () => {
  const { house, happens } = await council()
  expect(await signIn(house, { email, password: 'wrong', address })).toEqual({ wrong: true })
  expect(await signIn(house, { email: 'nobody@aldermere.example', password, address })).toEqual({
    wrong: true,
  })
  happens(people.administrator, [
    { type: 'person-retired', says: { person: people.owner.id, reason: 'Left the council' } },
  ])
  expect(await signIn(house, { email, password, address })).toEqual({ wrong: true })
})

test('every attempt is kept, without the email address', async () => {
  const { house, attempts } = await council()
  await signIn(house, { email, password: 'wrong', address })
  await signIn(house, { email, password, address })
  expect(attempts()).toMatchObject([
    { person: people.owner.id, outcome: 'failed', address },
    { person: people.owner.id, outcome: 'succeeded', address },
  ])
  expect(JSON.stringify(attempts())).not.toContain('aldermere')
})

test('guesses sent all at once are counted before the first is answered', async () => {
  const { house } = await council()
  const guesses = Array.from({ length: 8 }, () => signIn(house, { email, password: 'wrong', address }))
  const outcomes = await Promise.all(guesses)
  expect(outcomes.filter(outcome => 'tryAgainAt' in outcome)).toHaveLength(3)
})

test('whoever tries again too soon does not have to wait longer for it', async () => {
  const { house, at } = await council()
  for (let guess = 0; guess < 5; guess++) await signIn(house, { email, password: 'wrong', address })
  at('09:14:59')
  expect(await signIn(house, { email, password, address })).toEqual({
    tryAgainAt: '2022-06-01T09:15:00.000Z',
  })
  at('09:15:00')
  expect(await signIn(house, { email, password, address })).toHaveProperty('person')
})

test('signing in forgives the mistakes before it', async () => {
  const { house } = await council()
  for (let round = 0; round < 3; round++) {
    for (let guess = 0; guess < 4; guess++) await signIn(house, { email, password: 'wrong', address })
    expect(await signIn(house, { email, password, address })).toHaveProperty('person')
  }
})

test('thirty failures from one address, whoever they were for, keep that address waiting and no other', async () => {
  const { house } = await council()
  for (let guess = 0; guess < 30; guess++) {
    await signIn(house, { email: `guess-${guess}@aldermere.example`, password: 'wrong', address })
  }
  expect(await signIn(house, { email, password, address })).toHaveProperty('tryAgainAt')
  expect(await signIn(house, { email, password, address: '192.0.2.8' })).toHaveProperty('person')
})

test('no attempt is deleted until somebody decides how long they are kept, and then by what was decided', async () => {
  const { house, happens, attempts } = await council()
  const attemptedOn = (at: string) =>
    house.live.$client
      .prepare(
        `insert into sign_in_attempt (at, email_hash, address, outcome) values (?, 'x', 'y', 'failed')`,
      )
      .run(at)
  attemptedOn('2001-06-01T09:00:00.000Z')
  attemptedOn('2021-12-01T09:00:00.000Z')
  await signIn(house, { email, password, address })
  expect(attempts()).toHaveLength(3)
  const says = { kind: 'sign-in-attempts', reason: 'Enough', source: '', decidedBy: 'The board' } as const
  happens(people.clerk, [{ type: 'retention-set', says: { ...says, months: null } }])
  await signIn(house, { email, password, address })
  expect(attempts()).toHaveLength(4)
  happens(people.clerk, [{ type: 'retention-set', says: { ...says, months: 6 } }])
  await signIn(house, { email, password, address })
  expect(attempts()).toHaveLength(4)
  happens(people.clerk, [{ type: 'retention-set', says: { ...says, months: 12 } }])
  attemptedOn('2021-05-31T09:00:00.000Z')
  attemptedOn('2021-06-01T09:00:00.000Z')
  await signIn(house, { email, password, address })
  expect(attempts()).toHaveLength(6)
})
