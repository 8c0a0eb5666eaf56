import { and, asc, eq, gt, ne, sql } from 'drizzle-orm'
import { readSays, SignedRow, type Recorded, type SubjectKind } from '../../app/domain/history.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { entry, entrySubject } from '../schema/history.ts'

const given = sql.placeholder

const about = prepared(db =>
  db
    .select({
      number: entry.number,
      at: entry.at,
      by: entry.by,
      role: entry.role,
      deed: entry.deed,
      type: entry.type,
      says: entry.says,
    })
    .from(entrySubject)
    .innerJoin(entry, eq(entry.number, entrySubject.number))
    .where(
      and(
        eq(entrySubject.kind, given('kind')),
        eq(entrySubject.ref, given('ref')),
        gt(entrySubject.number, given('seen')),
        ne(entry.deed, 'keep-audit'),
      ),
    )
    .orderBy(asc(entrySubject.number))
    .prepare(),
)

/**
 * What happened to a record after the event numbered `seen`, oldest first, as this edition's readers may know it.
 * What an auditor writes about a record changes nothing of it.
 */
export function changedSince(db: Connection, kind: SubjectKind, ref: string, seen: number): Recorded[] {
  return about(db)
    .all({ kind, ref, seen })
    .map(({ says, ...row }) => {
      const signature = SignedRow.parse(row)
      return { ...signature, says: readSays(signature.type, JSON.parse(says)) }
    })
}
