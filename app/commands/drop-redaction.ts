import { redactionByRef } from '../../db/read/redactions.ts'
import { forgetPassages } from '../../db/redaction-words.ts'
import { dropRedaction as decide } from '../domain/redaction.ts'
import { isRefusal, refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export const dropRedaction: Command<{ redaction: string; reason: string }> = (
  { db },
  { redaction: ref, reason },
) => {
  const redaction = redactionByRef(db, ref)
  if (redaction === undefined) return refusal('not-found')
  const decided = decide(redaction, reason)
  if (!isRefusal(decided)) forgetPassages(db, ref)
  return decided
}
