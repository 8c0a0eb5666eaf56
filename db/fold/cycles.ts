import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Folds } from '../folds.ts'
import { inserting } from '../insert.ts'
import { cycle, digest } from '../schema/cycles.ts'

const given = sql.placeholder

export function foldCycles(db: Connection) {
  const insertCycle = inserting(db, cycle)
  const close = db
    .update(cycle)
    .set({ closedAt: sql`${given('at')}` })
    .where(eq(cycle.ref, given('cycle')))
    .prepare()
  const insertDigest = inserting(db, digest)

  return {
    'cycle-opened': ({ says: { cycle: ref, name, from, closes, reminders }, by, at }) =>
      insertCycle({ ref, name, from, closes, ...reminders, openedBy: by, openedAt: at, closedAt: null }),
    'cycle-closed': ({ says, at }) => close.run({ cycle: says.cycle, at }),
    'digest-sent': ({ says, number, at }) =>
      insertDigest({ ...says, number, at, outcome: 'sent', owed: says.owed.join(' ') }),
    'digest-not-delivered': ({ says: { final, ...says }, number, at }) =>
      insertDigest({
        ...says,
        number,
        at,
        outcome: final ? 'refused' : 'failed',
        owed: says.owed.join(' '),
      }),
  } satisfies Partial<Folds>
}
