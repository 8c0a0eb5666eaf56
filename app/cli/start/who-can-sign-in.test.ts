import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as vitestTest } from 'vitest'
import { people, smallCouncil } from '../../../e2e/world/small-council.ts'
import { openHouse, type House } from '../../web/house.ts'
import { signIn } from '../../web/sign-in.ts'
import { whoCanSignIn } from './who-can-sign-in.ts'

const test = vitestTest.extend<{ house: House }>({
  house: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ilacs-who-'))
    const house = openHouse({ DATA_DIR: folder })
    await use(house)
    house.close()
    rmSync(folder, { recursive: true })
  },
})

test('the people of an invented council are named with a password that works, at every start', async ({
  house,
}) => {
  const { happens } = smallCouncil(house.live)
  happens(people.administrator, [{ type: 'person-retired', says: { person: 'P-009', reason: 'Stood down' } }])
  const said = await whoCanSignIn(house)
  expect(said).toMatch(/Tom Keller +Action owner +p-005@aldermere\.example/)
  expect(said).not.toContain('Piotr Zielinski')
  expect(await whoCanSignIn(house)).toBe(said)

  const password = /password (\S+)/.exec(said)?.[1] ?? ''
  expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  const outcome = await signIn(house, { email: 'p-005@aldermere.example', password, address: '192.0.2.7' })
  expect(outcome).toHaveProperty('person')
})

test('the people of a real council are not', async ({ house }) => {
  const { happens } = smallCouncil(house.live)
  happens(people.administrator, [
    { type: 'council-named', says: { name: 'Fenwick Council', demonstration: false } },
  ])
  expect(await whoCanSignIn(house)).toBe('Sign in with your email address.')
})

test('where there is no council it says how to begin one', async ({ house }) => {
  expect(await whoCanSignIn(house)).toContain('npm run new-council')
})
