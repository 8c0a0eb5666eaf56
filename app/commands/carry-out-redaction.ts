import { keptFiles } from '../../db/read/kept-files.ts'
import { partsHolding } from '../../db/read/parts-holding.ts'
import { letInBy } from '../../db/read/people.ts'
import { filesOfRedaction, partsOfRedaction, passagesOf, redactionByRef } from '../../db/read/redactions.ts'
import { carryOutRedaction as decide, type PartOfEvent } from '../domain/redaction.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface CarryOutRedaction {
  redaction: string
  /** The parts that the second person was shown: they remove nothing that they could not look at. */
  sees: readonly PartOfEvent[]
  /** Exempt matters that they may read. */
  reads: readonly string[]
}

export const carryOutRedaction: Command<CarryOutRedaction> = (
  { db },
  { redaction: ref, sees, reads, by },
) => {
  const redaction = redactionByRef(db, ref)
  if (redaction === undefined) return refusal('not-found')
  const found = partsHolding(db, passagesOf(db, ref))
  const asked = partsOfRedaction(db, ref)
  const parts = asked.flatMap(one => found.filter(part => isSame(part, one)))
  const files = filesOfRedaction(db, ref)
  if (redaction.state === 'asked') {
    const kept = new Set(keptFiles(db, reads).map(({ sha256 }) => sha256))
    if (parts.length < asked.length) return refusal('words-are-gone')
    if (parts.some(part => !sees.some(seen => isSame(seen, part)))) return refusal('without-right')
    if (files.some(sha256 => !kept.has(sha256))) return refusal('without-right')
    if (letInBy(db, by, redaction.askedBy)) return refusal('let-in-by-asker')
  }
  return decide(redaction, { by, parts, files })
}

const isSame = (one: PartOfEvent, other: PartOfEvent) =>
  one.number === other.number && one.part === other.part
