import type { PublicEditions } from '../../db/editions.ts'
import { mattersOpenTo } from '../../db/read/exempt-matters.ts'
import { keptFiles } from '../../db/read/kept-files.ts'
import { partsHolding } from '../../db/read/parts-holding.ts'
import { knownTo } from '../../db/read/public-texts.ts'
import { nextReference } from '../../db/read/references.ts'
import { keepPassages } from '../../db/redaction-words.ts'
import { isAudit } from '../domain/events/audit.ts'
import { marksAmong } from '../domain/identifying.ts'
import { askRedaction as decide, type PartOfEvent } from '../domain/redaction.ts'
import { isRefusal, refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface AskRedaction {
  passages: readonly string[]
  reason: string
  parts: readonly PartOfEvent[]
  /** Files by their SHA-256. */
  files: readonly string[]
  /** Exempt matters that the person may read: of others they may not even learn that the words stand there. */
  reads: readonly string[]
}

/**
 * What is to be removed is kept apart in the same transaction, because it must not stand in an event. The reason stays
 * for ever, so it is refused where it may identify someone.
 */
export const askRedaction =
  ({ publicNow }: PublicEditions): Command<AskRedaction> =>
  ({ db }, { passages, reason, parts, files, reads, role, today }) => {
    const open = mattersOpenTo(db, reads)
    const found = partsHolding(db, passages)
      .filter(({ matter }) => matter === null || open.has(matter))
      .filter(({ type }) => role === 'auditor' || !isAudit(type))
    const there = parts.flatMap(asked =>
      found.filter(({ number, part }) => number === asked.number && part === asked.part),
    )
    const kept = new Set(keptFiles(db, reads).map(({ sha256 }) => sha256))
    if (there.length < parts.length || files.some(sha256 => !kept.has(sha256)))
      return refusal('changed-since', { field: 'passages' })
    const [mark] = marksAmong([{ where: 'reason', text: reason }], knownTo(db, publicNow().db, today))
    if (mark) return refusal('reason-identifies', { field: 'reason', facts: { name: mark.words } })
    const redaction = nextReference(db, 'redaction')
    const decided = decide({ redaction, reason, passages, parts: there, files })
    if (!isRefusal(decided)) keepPassages(db, redaction, passages)
    return decided
  }
