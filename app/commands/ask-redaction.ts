import { partsHolding } from '../../db/read/parts-holding.ts'
import { nextReference } from '../../db/read/references.ts'
import { keepPassages } from '../../db/redaction-words.ts'
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

/** What is to be removed is kept apart in the same transaction, because it must not stand in an event. */
export const askRedaction: Command<AskRedaction> = ({ db }, { passages, reason, parts, files, reads }) => {
  const found = partsHolding(db, passages).filter(({ matter }) => matter === null || reads.includes(matter))
  const chosen = parts.map(asked =>
    found.find(({ number, part }) => number === asked.number && part === asked.part),
  )
  const there = chosen.filter(part => part !== undefined)
  if (there.length < chosen.length) return refusal('changed-since', { field: 'passages' })
  const redaction = nextReference(db, 'redaction')
  const decided = decide({ redaction, reason, passages, parts: there, files })
  if (!isRefusal(decided)) keepPassages(db, redaction, passages)
  return decided
}
