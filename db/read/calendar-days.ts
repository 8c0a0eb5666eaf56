import { refusedWorkOn, type StandingAction } from '../../app/domain/action-standing.ts'
import type { Day, Instant } from '../../app/domain/day.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

interface TheirAction extends StandingAction {
  title: string
  due: Day | null
  changedAt: Instant
}
interface TheirMilestone {
  action: string
  milestone: number
  text: string
  due: Day
}
interface MeetingDay {
  ref: string
  bodyName: string
  on: Day
  place: string
  changedAt: Instant
}

/** When anything last happened to a record. */
const changedAt = (kind: string, ref: string) =>
  `(select at from entry where number = (select max(number) from entry_subject
     where entry_subject.kind = '${kind}' and entry_subject.ref = ${ref})) as changedAt`

const statements = prepared(({ $client }) => ({
  actions: $client.prepare<[{ person: string }], Omit<TheirAction, 'withdrawn'>>(
    `select action.ref, title, due, action.version, claim.state as claimState, claim.version as claimVersion,
       ${changedAt('action', 'action.ref')}
     from action left join claim on claim.ref = action.claim
     where withdrawn = 0 and (owner_person = @person or executive_lead = @person
       or owner_party in (select id from party where posted_for_by = @person))
     order by action.rowid`,
  ),
  milestones: $client.prepare<[{ refs: string }], TheirMilestone>(
    `select action, milestone, text, due from milestone
     where action in (select value from json_each(@refs)) and met_on is null and removed = 0
     order by action, milestone`,
  ),
  meetings: $client.prepare<[{ from: Day }], MeetingDay>(
    `select meeting.ref, body.name as bodyName, "on", place, ${changedAt('meeting', 'meeting.ref')}
     from meeting join body on body.id = meeting.body where "on" >= @from order by "on", meeting.ref`,
  ),
}))

/** The actions still being worked on that a person owns, posts for or leads. */
export const theirOpenActions = (db: Connection, person: string): TheirAction[] =>
  statements(db)
    .actions.all({ person })
    .map(row => ({ ...row, withdrawn: false }))
    .filter(action => refusedWorkOn(action) === null)

/** The milestones of those actions that are still to be met. */
export const milestonesToMeet = (db: Connection, actions: readonly string[]): TheirMilestone[] =>
  statements(db).milestones.all({ refs: JSON.stringify(actions) })

export const meetingsFrom = (db: Connection, from: Day): MeetingDay[] => statements(db).meetings.all({ from })
