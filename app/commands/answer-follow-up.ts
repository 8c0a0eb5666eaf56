import { followUpByRef } from '../../db/read/audit-notes.ts'
import { answerFollowUp as decide } from '../domain/audit-note.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface AnswerFollowUp {
  followUp: string
  answer: string
  closes: boolean
}

/** An auditor records what they were answered. */
export const answerFollowUp: Command<AnswerFollowUp> = ({ db }, order) => {
  const followUp = followUpByRef(db, order.followUp)
  if (followUp === undefined) return refusal('not-found')
  return decide({ ref: followUp.ref, closed: followUp.closedAt !== null }, order)
}
