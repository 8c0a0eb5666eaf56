import { auditedRecord } from '../../db/read/audit-notes.ts'
import { personById } from '../../db/read/people.ts'
import { nextReference } from '../../db/read/references.ts'
import { setFollowUp as decide } from '../domain/audit-note.ts'
import type { Day } from '../domain/day.ts'
import type { AuditAbout } from '../domain/events/audit.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export interface SetFollowUp {
  about: AuditAbout
  asks: string
  of: string
  due: Day
}

/** An auditor asks somebody for something by a day. */
export const setFollowUp: Command<SetFollowUp> = ({ db }, { about, asks, of, due, today }) => {
  const person = personById(db, of)
  if (person === undefined) return refusal('not-found', { field: 'of' })
  if (auditedRecord(db, about) === undefined) return refusal('not-found')
  return decide({ followUp: nextReference(db, 'audit_follow_up'), about, asks, of: person, due }, today)
}
