import { type EventType, type Recorded, type RecordedOf, subjectsOf } from '../app/domain/history.ts'
import type { Connection } from './connection.ts'
import { foldAttendance } from './fold/attendance.ts'
import { foldAudit } from './fold/audit.ts'
import { foldBodies } from './fold/bodies.ts'
import { foldCompletion } from './fold/completion.ts'
import { foldCycles } from './fold/cycles.ts'
import { foldExempt } from './fold/exempt.ts'
import { foldInspections } from './fold/inspections.ts'
import { foldMeasures } from './fold/measures.ts'
import { foldMeetings } from './fold/meetings.ts'
import { foldMinutes } from './fold/minutes.ts'
import { foldPacks } from './fold/packs.ts'
import { foldPeople } from './fold/people.ts'
import { foldPlan } from './fold/plan.ts'
import { foldPlanImports } from './fold/plan-imports.ts'
import { foldProgress } from './fold/progress.ts'
import { foldRedactions } from './fold/redactions.ts'
import { foldRequests } from './fold/requests.ts'
import { foldResolutions } from './fold/resolutions.ts'
import { foldRetention } from './fold/retention.ts'
import { foldWorkforce } from './fold/workforce.ts'
import type { Folds } from './folds.ts'
import { inserting } from './insert.ts'
import { prepared } from './prepare.ts'
import { entry, entrySubject } from './schema/history.ts'

const foldsOf = prepared((db): Folds => ({
  ...foldPeople(db),
  ...foldBodies(db),
  ...foldInspections(db),
  ...foldPlan(db),
  ...foldPlanImports(db),
  ...foldProgress(db),
  ...foldCompletion(db),
  ...foldMeetings(db),
  ...foldAttendance(db),
  ...foldMinutes(db),
  ...foldResolutions(db),
  ...foldRequests(db),
  ...foldExempt(db),
  ...foldCycles(db),
  ...foldPacks(db),
  ...foldAudit(db),
  ...foldMeasures(db),
  ...foldWorkforce(db),
  ...foldRetention(db),
  ...foldRedactions(db),
}))
const entriesOf = prepared(db => ({ entry: inserting(db, entry), subject: inserting(db, entrySubject) }))

function run<T extends EventType>(folds: Folds, type: T, event: RecordedOf<T>) {
  folds[type](event)
}

/** Folds one event into an edition's tables. Must run inside a transaction. */
export function fold(db: Connection, event: Recorded) {
  const { says, ...signature } = event
  entriesOf(db).entry({ ...signature, says: JSON.stringify(says) })
  for (const { kind, ref } of subjectsOf(says)) entriesOf(db).subject({ kind, ref, number: event.number })
  run(foldsOf(db), event.type, event)
}
