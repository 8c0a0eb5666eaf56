import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Instant } from '../domain/day.ts'
import { PersonId } from '../domain/reference.ts'
import { writeDurably } from '../../db/files.ts'
import type { Upload } from './uploads.ts'

const keptMilliseconds = 24 * 60 * 60_000
const sweptMilliseconds = 60 * 60_000

/** A name that nobody can guess: 32 random bytes. */
export const UnconfirmedId = z.string().regex(/^[\w-]{43}$/)

const Note = z.strictObject({ person: PersonId, at: Instant, name: z.string(), read: z.unknown() })

/** An uploaded file that its person has not confirmed yet. `read` is what was found in it. */
export interface Draft {
  name: string
  read: unknown
  bytes: () => Buffer
}

/** Uploads that wait for a person to confirm them, apart from history and from the files that are kept. */
export interface Unconfirmed {
  keep(person: string, upload: Upload, read: unknown): string
  /** Null for anybody but the person who uploaded it, and after 24 hours. */
  find(person: string, id: string): Draft | null
  discard(person: string, id: string): void
  /** Everybody's: what is removed from history may have been uploaded once more. */
  discardAll(): void
  close(): void
}

export function openUnconfirmed(directory: string, now: () => Instant): Unconfirmed {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(directory)) if (name.startsWith('unfinished-')) remove(name)
  sweep()
  const sweeping = setInterval(sweep, sweptMilliseconds).unref()

  return {
    keep(person, { name, bytes }, read) {
      sweep()
      const id = randomBytes(32).toString('base64url')
      const unfinished = join(directory, `unfinished-${id}`)
      mkdirSync(unfinished, { mode: 0o700 })
      const note = JSON.stringify({ person, at: now(), name, read } satisfies z.infer<typeof Note>)
      writeDurably(join(unfinished, 'file'), bytes)
      writeDurably(join(unfinished, 'note.json'), Buffer.from(note))
      renameSync(unfinished, join(directory, id))
      return id
    },
    find(person, id) {
      sweep()
      const note = noteOf(id)
      if (note?.person !== person) return null
      return { name: note.name, read: note.read, bytes: () => readFileSync(join(directory, id, 'file')) }
    },
    discard(person, id) {
      if (noteOf(id)?.person === person) remove(id)
    },
    discardAll() {
      for (const name of readdirSync(directory)) remove(name)
    },
    close() {
      clearInterval(sweeping)
    },
  }

  function noteOf(id: string) {
    const path = join(directory, id, 'note.json')
    return UnconfirmedId.safeParse(id).success && existsSync(path)
      ? Note.parse(JSON.parse(readFileSync(path, 'utf8')))
      : undefined
  }

  function sweep() {
    const oldest = new Date(Date.parse(now()) - keptMilliseconds).toISOString()
    for (const id of readdirSync(directory)) {
      const note = noteOf(id)
      if (note && note.at <= oldest) remove(id)
    }
  }

  function remove(name: string) {
    rmSync(join(directory, name), { recursive: true, force: true })
  }
}
