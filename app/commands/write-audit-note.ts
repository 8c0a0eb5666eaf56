import { auditedRecord } from '../../db/read/audit-notes.ts'
import { nextReference } from '../../db/read/references.ts'
import { writeNote } from '../domain/audit-note.ts'
import type { AuditAbout } from '../domain/events/audit.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

export const writeAuditNote: Command<{ about: AuditAbout; text: string }> = ({ db }, { about, text }) =>
  auditedRecord(db, about) === undefined
    ? refusal('not-found')
    : writeNote({ note: nextReference(db, 'audit_note'), about, text })
