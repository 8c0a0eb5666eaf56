import type { AuditAbout } from '../../domain/events/audit.ts'
import type { Deed } from '../../domain/permission.ts'
import type { Edition } from '../../../db/editions.ts'
import { followUpsAbout, notesAbout, type FollowUpRow } from '../../../db/read/audit-notes.ts'
import { nameIn, namesOf, type Names } from '../../../db/read/names.ts'

export const toldFollowUp = (row: FollowUpRow, names: Names, today: string) => ({
  ref: row.ref,
  about: { kind: row.aboutKind, ref: row.aboutRef },
  asks: row.asks,
  of: nameIn(names, row.of),
  due: row.due,
  late: row.closedAt === null && row.due < today,
  answers: row.answers,
  closedAt: row.closedAt,
})
export type ToldFollowUp = ReturnType<typeof toldFollowUp>

interface Access {
  edition: Edition
  today: string
  can: (deed: Deed) => boolean
}

/** What auditors wrote about a record, which everybody who signs in may read. */
export function auditPart({ edition: { db }, today, can }: Access, about: AuditAbout) {
  const names = namesOf(db)
  return {
    about,
    canKeep: can('keep-audit'),
    notes: notesAbout(db, about).map(({ ref, text, by, at }) => ({ ref, text, by: nameIn(names, by), at })),
    followUps: followUpsAbout(db, about).map(row => toldFollowUp(row, names, today)),
  }
}
export type AuditPart = ReturnType<typeof auditPart>
