import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal } from '../domain/refusal.ts'
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
  /**
   * Does a deed, and then removes; where it is refused, nothing. Whatever ends the process in between, the next start
   * goes on with it.
   */
  around<Outcome extends object>(deed: () => Outcome): Outcome
  /** Whether something is left for the next start, because another program was reading the database. */
  waits(): boolean
}

export function openRedacting({ live, editions, files, unconfirmed, dataDirectory }: Places): Redacting {
  const marker = join(dataDirectory, 'redacting')

  function finish(): void {
    for (const sha256 of removedFiles(live)) files.remove(sha256)
    unconfirmed.discardAll()
    editions.forget()
    if (scrub(live)) rmSync(marker, { force: true })
  }

  if (existsSync(marker)) finish()
  return {
    around(deed) {
      const waited = existsSync(marker)
      if (!waited) writeDurably(marker, new Uint8Array())
      const outcome = deed()
      if (!isRefusal(outcome)) finish()
      else if (!waited) rmSync(marker)
      return outcome
    },
    waits: () => existsSync(marker),
  }
}
