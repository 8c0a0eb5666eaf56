import { parseOptions } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { decoy, hashPassword, isPassword } from './passwords.ts'

test('a password is hashed with argon2id, 19 MiB and 2 passes, and differently each time', async () => {
  const [one, other] = [await hashPassword('plain lantern'), await hashPassword('plain lantern')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
})

test('only the password itself is right, however its accents were typed', async () => {
  const hashed = await hashPassword('caf\u00e9 au lait')
  expect(await isPassword(hashed, 'cafe\u0301 au lait')).toBe(true)
  expect(await isPassword(hashed, 'cafe au lait')).toBe(false)
})

test('somebody without a password takes as long to refuse as anybody, whatever is typed', async () => {
  expect(parseOptions(await decoy)).toEqual(parseOptions(await hashPassword('plain lantern')))
  expect(await isPassword(undefined, '')).toBe(false)
})
