import { addDays, dayInLondon, endOfDayInLondon, type Day, type Instant } from '../../app/domain/day.ts'
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
interface Timed {
  ref: string
  title: string
  at: Instant
}
const timed = (sql: string) =>
  prepared(({ $client }) => $client.prepare<{ until: Instant }, Timed>(`${sql} order by at, ref`))
const plan = timed(
  `select ref, title, at from (
     select action.ref, action.title, max(entry.at) as at from action
     left join claim on claim.ref = action.claim and claim.version = action.version
     join entry_subject on entry_subject.kind = 'action' and entry_subject.ref = action.ref
     join entry on entry.number = entry_subject.number
     where action.withdrawn = 1 or claim.state = 'approved' group by action.ref)
   where at < @until`,
)
const exempt = timed(`select ref, about_ref as title, at from exempt_matter where at < @until`)
const requests = timed(
  `select ref, asks as title, closed_at as at from request where closed_at is not null and closed_at < @until`,
)
const meetings = prepared(({ $client }) =>
  $client.prepare<{ before: Day }, Due>(
    `select meeting.ref, body.name as title, meeting."on" as since from meeting
     join body on body.id = meeting.body where meeting."on" < @before order by since, meeting.ref`,
  ),
)

/**
 * Records whose time ran out before a day of London, oldest first. Attempts to sign in never are due: they are no
 * history, and are deleted once somebody has decided when.
 */
export function dueForReview(db: Connection, kind: RecordKind, before: Day): Due[] {
  const until = endOfDayInLondon(addDays(before, -1))
  const since = ({ at, ...due }: Timed): Due => ({ ...due, since: dayInLondon(at) })
  switch (kind) {
    case 'plan':
      return plan(db).all({ until }).map(since)
    case 'exempt':
      return exempt(db).all({ until }).map(since)
    case 'meetings':
      return meetings(db).all({ before })
    case 'requests':
      return requests(db).all({ until }).map(since)
    case 'sign-in-attempts':
      return []
  }
}
