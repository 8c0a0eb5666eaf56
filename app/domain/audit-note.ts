import type { Day } from './day.ts'
import type { AuditAbout } from './events/audit.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export function writeNote(note: { note: string; about: AuditAbout; text: string }): Event[] {
  return [{ type: 'audit-note-written', says: note }]
}

interface FollowUp {
  followUp: string
  about: AuditAbout
  asks: string
  of: { id: string; name: string; retired: boolean }
  due: Day
}

export function setFollowUp({ of, ...followUp }: FollowUp, today: Day): Event[] | Refusal {
  if (followUp.due < today) return refusal('follow-up-in-the-past', { field: 'due' })
  if (of.retired) return refusal('person-retired', { field: 'of', facts: { name: of.name } })
  return [{ type: 'audit-follow-up-set', says: { ...followUp, of: of.id } }]
}

/** An auditor records what was answered; there can be several answers until one closes it. */
export function answerFollowUp(
  { ref, closed }: { ref: string; closed: boolean },
  { answer, closes }: { answer: string; closes: boolean },
): Event[] | Refusal {
  if (closed) return refusal('follow-up-closed')
  return [{ type: 'audit-follow-up-answered', says: { followUp: ref, answer, closes } }]
}
