import type { AuditFigures } from '../../app/domain/audit-figures.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

// A claim that has lapsed counts for nothing; of the verdicts on a claim the newest stands.
const counted = prepared(({ $client }) =>
  $client.prepare<[], AuditFigures>(
    `select count(*) as actions,
       count(*) filter (where state = 'claimed') as claimed,
       count(*) filter (where state = 'verified') as verified,
       count(*) filter (where state = 'approved') as approved,
       count(*) filter (where state = 'approved' and outcome = 'satisfied') as satisfied,
       count(*) filter (where state = 'approved' and outcome = 'not-satisfied') as notSatisfied,
       count(*) filter (where state = 'approved' and outcome = 'cannot-tell') as cannotTell
     from action
     left join claim on claim.ref = action.claim and claim.version = action.version
     left join audit_verdict on audit_verdict.number =
       (select max(number) from audit_verdict as later where later.claim = claim.ref)
     where withdrawn = 0`,
  ),
)

export const auditFigures = (db: Connection): AuditFigures =>
  counted(db).get() ?? {
    actions: 0,
    claimed: 0,
    verified: 0,
    approved: 0,
    satisfied: 0,
    notSatisfied: 0,
    cannotTell: 0,
  }
