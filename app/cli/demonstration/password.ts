import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../../db/files.ts'
import { keepPassword, passwordHashOf } from '../../../db/keys/passwords.ts'
import { allPeople } from '../../../db/read/people.ts'
import type { House } from '../../web/house.ts'
import { hashPassword } from '../../web/passwords.ts'

/** Without those that look like another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const group = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('')

/**
 * The one password of everyone in a demonstration council: made at random the first time it is asked for, kept in the
 * data directory, and given to all who have none.
 */
export async function demonstrationPassword(house: House): Promise<string> {
  const place = join(house.dataDirectory, 'demonstration-password')
  if (!existsSync(place)) writeDurably(place, Buffer.from(Array.from({ length: 4 }, group).join('-')))
  const password = readFileSync(place, 'utf8').trim()
  await giveToAllWithout(house, password)
  return password
}

async function giveToAllWithout({ live, now }: House, password: string): Promise<void> {
  const without = allPeople(live).filter(({ id }) => passwordHashOf(live, id) === undefined)
  if (without.length === 0) return
  const hash = await hashPassword(password)
  const setAt = now()
  live.$client.transaction(() => {
    for (const { id } of without) keepPassword(live, { person: id, hash, setAt })
  })()
}
