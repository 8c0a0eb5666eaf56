import { dayInLondon, daysBetween, type Day, type Instant } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

export interface DateRow {
  action: string
  title: string
  originalDue: Day
  due: Day
  ref: string | null
  fromDay: Day | null
  toDay: Day | null
  reason: string | null
  askedBy: string | null
  askedAt: Instant | null
  askedRole: string | null
  outcome: 'granted' | 'refused' | null
  decidedBy: string | null
  decidedAt: Instant | null
  decidedRole: string | null
  comment: string | null
}
const role = (types: string) => `(select entry.role from entry_subject
  join entry on entry.number = entry_subject.number and entry.type in (${types})
  where entry_subject.kind = 'dueDateRequest' and entry_subject.ref = later_date.ref)`
const dates = prepared(({ $client }) =>
  $client.prepare<[], DateRow>(
    `select action.ref as action, action.title, action.original_due as originalDue, action.due, later_date.ref,
       later_date.from_day as fromDay, later_date.to_day as toDay, later_date.reason,
       later_date.asked_by as askedBy, later_date.asked_at as askedAt, ${role("'later-date-asked'")} as askedRole,
       later_date.outcome, later_date.decided_by as decidedBy, later_date.decided_at as decidedAt,
       ${role("'later-date-granted', 'later-date-refused'")} as decidedRole, later_date.comment
     from action join later_date on later_date.action = action.ref
     where action.original_due is not null
     order by action.rowid, later_date.asked_at, later_date.ref`,
  ),
)

/** Every later date that was ever asked for, by action, with the roles that its events were signed in. */
export const laterDatesAsked = (db: Connection) => dates(db).all()

export interface LateUpdate {
  ref: string
  action: string
  title: string
  by: string
  role: string
  at: Instant
  speaksOf: Day
  days: number
}
// A day of London is the day of UTC or the one after it.
const perhapsLate = prepared(({ $client }) =>
  $client.prepare<{ days: number }, Omit<LateUpdate, 'days'>>(
    `select progress_update.ref, action, action.title, by, role, at, speaks_of as speaksOf
     from progress_update join action on action.ref = progress_update.action
     where julianday(substr(at, 1, 10)) - julianday(speaks_of) >= @days - 1
     order by progress_update.ref`,
  ),
)

/** Updates written so many days of London or more after the day they speak of, those furthest from it first. */
export const updatesWrittenLate = (db: Connection, days: number): LateUpdate[] =>
  perhapsLate(db)
    .all({ days })
    .map(update => ({ ...update, days: daysBetween(update.speaksOf, dayInLondon(update.at)) }))
    .filter(update => update.days >= days)
    .toSorted((a, b) => b.days - a.days)

export interface UndoneClosure {
  claim: string
  action: string
  title: string
  approvedAt: Instant
  state: 'approved' | 'reopened'
  version: number
  actionVersion: number
  closedAt: Instant | null
  closedBy: string | null
  reason: string | null
}
const undone = prepared(({ $client }) =>
  $client.prepare<[], UndoneClosure>(
    `select claim.ref as claim, claim.action, action.title, claim.approved_at as approvedAt, claim.state,
       claim.version, action.version as actionVersion, claim.closed_at as closedAt, claim.closed_by as closedBy,
       claim.reason
     from claim join action on action.ref = claim.action
     where claim.approved_at is not null and (claim.state = 'reopened' or claim.version < action.version)
     order by claim.approved_at, claim.ref`,
  ),
)

/** Closures that do not stand any more: reopened, or lapsed because the action changed after them. */
export const closuresUndone = (db: Connection) => undone(db).all()
