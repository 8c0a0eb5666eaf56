import { numbered } from '../../app/domain/reference.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

/** Tables whose records are numbered through: what their references begin with and how many digits they have at least. */
const runs = {
  person: { prefix: 'P', digits: 3 },
  party: { prefix: 'O', digits: 2 },
  action: { prefix: 'A', digits: 3 },
  progress_update: { prefix: 'U', digits: 4 },
  evidence: { prefix: 'E', digits: 3 },
  later_date: { prefix: 'D', digits: 3 },
  claim: { prefix: 'C', digits: 3 },
  request: { prefix: 'R', digits: 3 },
  exempt_matter: { prefix: 'X', digits: 3 },
  cycle: { prefix: 'CY', digits: 2 },
  pack: { prefix: 'PK', digits: 2 },
  audit_sample: { prefix: 'AS', digits: 2 },
  audit_note: { prefix: 'AN', digits: 3 },
  audit_follow_up: { prefix: 'AF', digits: 3 },
  measure: { prefix: 'M', digits: 2 },
  figure: { prefix: 'OB', digits: 4 },
  workforce: { prefix: 'W', digits: 2 },
  redaction: { prefix: 'RD', digits: 2 },
} as const
type Run = keyof typeof runs

const counts = prepared(
  db =>
    new Map(
      Object.entries(runs).map(([table]) => [
        table,
        // Rows are numbered through too, and the last is found at once where counting them all takes as long as they are many.
        db.$client.prepare<[], number | null>(`select max(rowid) from "${table}"`).pluck(),
      ]),
    ),
)

/**
 * The next reference of a run: nothing of it is ever deleted, so their number is the last one given. `after` leaves out
 * those that the same act gives before it.
 */
export function nextReference(db: Connection, run: Run, after = 0): string {
  const { prefix, digits } = runs[run]
  return numbered(prefix, digits, (counts(db).get(run)?.get() ?? 0) + after)
}
