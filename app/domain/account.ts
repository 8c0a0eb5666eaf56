import { attendanceAccounts } from './accounts/attendance.ts'
import { auditAccounts } from './accounts/audit.ts'
import { bodyAccounts } from './accounts/bodies.ts'
import { completionAccounts } from './accounts/completion.ts'
import { cycleAccounts } from './accounts/cycles.ts'
import { exemptAccounts } from './accounts/exempt.ts'
import { inspectionAccounts } from './accounts/inspections.ts'
import type { Account, Accounts, NameOf } from './accounts/line.ts'
import { measureAccounts } from './accounts/measures.ts'
import { meetingAccounts } from './accounts/meetings.ts'
import { minutesAccounts } from './accounts/minutes.ts'
import { packAccounts } from './accounts/packs.ts'
import { peopleAccounts } from './accounts/people.ts'
import { planAccounts } from './accounts/plan.ts'
import { progressAccounts } from './accounts/progress.ts'
import { redactionAccounts } from './accounts/redactions.ts'
import { requestAccounts } from './accounts/requests.ts'
import { resolutionAccounts } from './accounts/resolutions.ts'
import { retentionAccounts } from './accounts/retention.ts'
import { workforceAccounts } from './accounts/workforce.ts'
import type { EventType, Says } from './history.ts'

const accounts: Accounts<EventType> = {
  ...peopleAccounts,
  ...bodyAccounts,
  ...inspectionAccounts,
  ...planAccounts,
  ...progressAccounts,
  ...completionAccounts,
  ...meetingAccounts,
  ...attendanceAccounts,
  ...minutesAccounts,
  ...resolutionAccounts,
  ...requestAccounts,
  ...exemptAccounts,
  ...cycleAccounts,
  ...packAccounts,
  ...auditAccounts,
  ...measureAccounts,
  ...workforceAccounts,
  ...retentionAccounts,
  ...redactionAccounts,
}

/** What an event says, in words a reader understands: what was, what is, and why. */
export function accountOf<T extends EventType>(type: T, says: Says<T>, nameOf: NameOf): Account {
  return accounts[type](says, nameOf)
}
