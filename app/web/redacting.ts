import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../../db/connection.ts'
import type { Editions } from '../../db/editions.ts'
import { writeDurably, type Files } from '../../db/files.ts'
import { removedFiles } from '../../db/read/redactions.ts'
import { scrub } from '../../db/redact.ts'
import type { Unconfirmed } from './unconfirmed.ts'

interface Places {
  live: Connection
  editions: Editions
  files: Files
  unconfirmed: Unconfirmed
  dataDirectory: string
}

/** Removes what a redaction leaves behind outside history: files, uploads, folded editions, free pages, the log. */
export interface Redacting {
  /** Before the redaction is recorded: whatever ends the process from here on, the next start goes on with it. */
  begin(): void
  /** Whether something of it is left to do. */
  waits(): boolean
  /** Where it was refused after all. */
  cancel(): void
  /** False where a part of it has to wait for the next start, because another program is reading the database. */
  finish(): boolean
}

export function openRedacting({ live, editions, files, unconfirmed, dataDirectory }: Places): Redacting {
  const marker = join(dataDirectory, 'redacting')

  function finish(): boolean {
    for (const sha256 of removedFiles(live)) files.remove(sha256)
    unconfirmed.discardAll()
    editions.forget()
    if (!scrub(live)) return false
    rmSync(marker, { force: true })
    return true
  }

  if (existsSync(marker)) finish()
  return {
    begin() {
      if (!existsSync(marker)) writeDurably(marker, new Uint8Array())
    },
    cancel() {
      rmSync(marker, { force: true })
    },
    waits: () => existsSync(marker),
    finish,
  }
}
