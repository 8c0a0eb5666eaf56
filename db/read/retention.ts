import type { Day } from '../../app/domain/day.ts'
import type { RecordKind } from '../../app/domain/events/retention.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { retention } from '../schema/retention.ts'

const all = prepared(db => db.select().from(retention).prepare())

/** What was decided, by kind of record. */
export const retentionDecided = (db: Connection) =>
  new Map(
    all(db)
      .all()
      .map(row => [row.kind, row]),
  )

export interface Due {
  ref: string
  title: string
  /** The day from which its time counts. */
  since: Day
}
const dueOf = (sql: string) =>
  prepared(({ $client }) => $client.prepare<{ before: Day }, Due>(`${sql} order by since, ref`))
const plan = dueOf(
  `select ref, title, since from (
     select action.ref, action.title, substr(max(entry.at), 1, 10) as since from action
     left join claim on claim.ref = action.claim and claim.version = action.version
     join entry_subject on entry_subject.kind = 'action' and entry_subject.ref = action.ref
     join entry on entry.number = entry_subject.number
     where action.withdrawn = 1 or claim.state = 'approved' group by action.ref)
   where since < @before`,
)
const exempt = dueOf(
  `select ref, about_ref as title, substr(at, 1, 10) as since from exempt_matter where substr(at, 1, 10) < @before`,
)
const meetings = dueOf(
  `select meeting.ref, body.name as title, meeting."on" as since from meeting
   join body on body.id = meeting.body where meeting."on" < @before`,
)
const requests = dueOf(
  `select ref, asks as title, substr(closed_at, 1, 10) as since from request
   where closed_at is not null and substr(closed_at, 1, 10) < @before`,
)

/** Records whose time ran out before a day, oldest first. Attempts to sign in never are due: they are deleted. */
export function dueForReview(db: Connection, kind: RecordKind, before: Day): Due[] {
  switch (kind) {
    case 'plan':
      return plan(db).all({ before })
    case 'exempt':
      return exempt(db).all({ before })
    case 'meetings':
      return meetings(db).all({ before })
    case 'requests':
      return requests(db).all({ before })
    case 'sign-in-attempts':
      return []
  }
}
