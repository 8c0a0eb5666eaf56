import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { openDatabase, type Connection } from '../../db/connection.ts'
import { keepPassword } from '../../db/keys/passwords.ts'
import { people, smallCouncil } from './small-council.ts'

/** Everyone's in a world. Hashed with next to no cost, which only a test may do: nobody guesses at it. */
export const password = 'plain-lantern-42'

/** A council, the small one where none is given, in a data directory that no server has opened yet, with a password for everyone. */
export async function moveIn(
  dataDir: string,
  council: (db: Connection) => unknown = smallCouncil,
): Promise<void> {
  mkdirSync(dataDir, { recursive: true })
  const db = openDatabase(join(dataDir, 'ilacs-tracker.sqlite'))
  council(db)
  const hashed = await hash(password, { memoryCost: 8, timeCost: 1 })
  for (const { id } of Object.values(people)) {
    keepPassword(db, { person: id, hash: hashed, setAt: '2022-05-09T09:00:00.000Z' })
  }
  writeFileSync(join(dataDir, 'demonstration-password'), password)
  db.$client.close()
}
