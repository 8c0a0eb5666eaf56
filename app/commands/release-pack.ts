import type { PublicEditions } from '../../db/editions.ts'
import { packByRef } from '../../db/read/packs.ts'
import { releaseCheck } from '../../db/read/release-check.ts'
import { releasePack as decide, type Reasons } from '../domain/pack.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface ReleasePack {
  pack: string
  /** Of the texts that were looked at. */
  digest: string
  /** Why each mark stays, for those that were ticked. */
  reasons: Reasons
}

/** What becomes public is read again in the transaction of the release: not a word that nobody looked at. */
export const releasePack =
  (editions: PublicEditions): Command<ReleasePack> =>
  ({ db }, { pack: ref, digest, reasons, by, today }) => {
    const pack = packByRef(db, ref)
    if (pack === undefined) return refusal('not-found')
    const check = releaseCheck(db, editions, ref, today)
    const decided = decide(pack, check.marks, { by, reasons })
    return Array.isArray(decided) && check.digest !== digest ? refusal('changed-since') : decided
  }
