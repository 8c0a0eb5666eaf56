import { mattersOpenTo } from '../../db/read/exempt-matters.ts'
import { keptFiles } from '../../db/read/kept-files.ts'
import { partsHolding } from '../../db/read/parts-holding.ts'
import { letInBy } from '../../db/read/people.ts'
import { filesOfRedaction, partsOfRedaction, passagesOf, redactionByRef } from '../../db/read/redactions.ts'
import { carryOutRedaction as decide } from '../domain/redaction.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

/** `reads`: exempt matters that the second person may read too. They remove nothing that they cannot look at. */
export const carryOutRedaction: Command<{ redaction: string; reads: readonly string[] }> = (
  { db },
  { redaction: ref, reads, by },
) => {
  const redaction = redactionByRef(db, ref)
  if (redaction === undefined) return refusal('not-found')
  const open = mattersOpenTo(db, reads)
  const found = partsHolding(db, passagesOf(db, ref))
  const asked = partsOfRedaction(db, ref)
  const parts = asked.flatMap(one =>
    found.filter(({ number, part }) => number === one.number && part === one.part),
  )
  const files = filesOfRedaction(db, ref)
  if (redaction.state === 'asked') {
    const kept = new Set(keptFiles(db, reads).map(({ sha256 }) => sha256))
    if (parts.length < asked.length) return refusal('words-are-gone')
    if (parts.some(({ matter }) => matter !== null && !open.has(matter))) return refusal('without-right')
    if (files.some(sha256 => !kept.has(sha256))) return refusal('without-right')
    if (letInBy(db, by, redaction.askedBy)) return refusal('let-in-by-asker')
  }
  return decide(redaction, { by, parts, files })
}
