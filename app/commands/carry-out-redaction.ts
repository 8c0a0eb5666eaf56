import { partsHolding } from '../../db/read/parts-holding.ts'
import { filesOfRedaction, partsOfRedaction, passagesOf, redactionByRef } from '../../db/read/redactions.ts'
import { carryOutRedaction as decide } from '../domain/redaction.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

/** `reads`: exempt matters that the second person may read too. */
export const carryOutRedaction: Command<{ redaction: string; reads: readonly string[] }> = (
  { db },
  { redaction: ref, reads, by },
) => {
  const redaction = redactionByRef(db, ref)
  if (redaction === undefined) return refusal('not-found')
  const found = partsHolding(db, passagesOf(db, ref))
  const parts = partsOfRedaction(db, ref).map(asked =>
    found.find(({ number, part }) => number === asked.number && part === asked.part),
  )
  const there = parts.filter(part => part !== undefined)
  if (redaction.state === 'asked' && there.length < parts.length) return refusal('words-are-gone')
  if (there.some(({ matter }) => matter !== null && !reads.includes(matter))) return refusal('without-right')
  return decide(redaction, { by, parts: there, files: filesOfRedaction(db, ref) })
}
