import { countChanges, rowChanges, type PublishedCount } from '../../domain/count-changes.ts'
import { may } from '../../domain/permission.ts'
import { readWorkers, type Worker } from '../../domain/worker.ts'
import type { Access } from '../../web/guard.ts'
import { exemptMatterByRef } from '../../../db/read/exempt-matters.ts'
import { groupsOfWorkforce, workforceByRef } from '../../../db/read/workforce.ts'

/**
 * What a correction changes. How many rows is said only to those who may read the rows of the count that it corrects: who
 * could try one row after the other would otherwise find out which are in it. Null where nothing is corrected.
 */
export function whatWouldChange(
  { edition: { db }, house, person }: Access<unknown, object>,
  ref: string | null,
  is: PublishedCount & { workers: readonly Worker[] },
) {
  const was = ref === null ? undefined : workforceByRef(db, ref)
  if (was === undefined) return null
  const mayRead = may(person, 'read-exempt-matter', { matter: was.matter }) !== null
  const rows = mayRead ? readWorkers(exemptMatterByRef(house.live, was.matter)?.text ?? '') : null
  return {
    corrects: was.ref,
    on: was.on,
    rows: rows === null ? null : rowChanges(rows, is.workers),
    changes: countChanges({ ...was, table: groupsOfWorkforce(db, was.ref) }, is),
  }
}
export type WouldChange = NonNullable<ReturnType<typeof whatWouldChange>>
