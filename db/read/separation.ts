import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { instantsOf, type Period } from './closures.ts'

type Instants = ReturnType<typeof instantsOf>

interface Decided {
  ref: string
  action: string
  askedBy: string
  decidedBy: string
}
const decided = prepared(({ $client }) =>
  $client.prepare<Instants, Decided>(
    `select ref, action, asked_by as askedBy, decided_by as decidedBy from later_date
     where decided_at >= @from and decided_at < @until order by decided_at, ref`,
  ),
)
interface Released {
  ref: string
  preparedBy: string
  editedBy: string
  releasedBy: string
}
const released = prepared(({ $client }) =>
  $client.prepare<Instants, Released>(
    `select ref, prepared_by as preparedBy, edited_by as editedBy, released_by as releasedBy from pack
     where released_at >= @from and released_at < @until order by released_number`,
  ),
)

export const laterDatesDecided = (db: Connection, period: Period) => decided(db).all(instantsOf(period))
export const packsReleasedIn = (db: Connection, period: Period) => released(db).all(instantsOf(period))

const inPeriod = 'claim.approved_at >= @from and claim.approved_at < @until'
interface ToLookAt {
  claim: string
  who: string
  what: string
}
const hands = `(select claim.ref as claim, claim.meeting, entry.by as person, entry.number
  from claim join entry_subject on entry_subject.kind = 'claim' and entry_subject.ref = claim.ref
  join entry on entry.number = entry_subject.number
  where ${inPeriod} and entry.type in
    ('completion-claimed', 'claim-endorsed', 'claim-verified', 'completion-approved')
  union select claim.ref, claim.meeting, evidence.by, evidence.number
  from claim join claim_evidence on claim_evidence.claim = claim.ref
  join evidence on evidence.ref = claim_evidence.evidence where ${inPeriod})`
const severalRoles = prepared(({ $client }) =>
  $client.prepare<Instants, ToLookAt>(
    `select distinct claim, who, what from
       (select claim, hand.person as who, group_concat(role_held.role, ',' order by role_held.role) as what
        from ${hands} as hand
        join role_held on role_held.person = hand.person and role_held.since <= hand.number
          and (role_held.until is null or role_held.until > hand.number)
        group by claim, hand.person, hand.number having count(*) > 1)
     order by claim, who, what`,
  ),
)
// Whoever owned it when it was claimed, and everyone after them until it was approved.
// The cross join has it go from the few claims to their actions, not through the history of every action.
const ownersThen = `select span.claim, span.meeting,
    coalesce(entry.says ->> '$.owner.person', entry.says ->> '$.is.person') as person
  from (select claim.ref as claim, claim.meeting, claim.action,
      max(entry.number) filter (where entry.type = 'completion-claimed') as claimed,
      max(entry.number) filter (where entry.type = 'completion-approved') as approved
    from claim join entry_subject on entry_subject.kind = 'claim' and entry_subject.ref = claim.ref
    join entry on entry.number = entry_subject.number
    where ${inPeriod} group by claim.ref) as span
  cross join entry_subject on entry_subject.kind = 'action' and entry_subject.ref = span.action
  join entry on entry.number = entry_subject.number and entry.type in ('action-planned', 'owner-assigned')
  where entry.number < span.approved and entry.number >=
    (select max(owned.number) from entry_subject
     join entry as owned on owned.number = entry_subject.number
     where entry_subject.kind = 'action' and entry_subject.ref = span.action
       and owned.type in ('action-planned', 'owner-assigned') and owned.number < span.claimed)`
const onTheBoard = prepared(({ $client }) =>
  $client.prepare<Instants, ToLookAt>(
    `select distinct claim, person.name as who, body.name as what from
       (select claim, meeting, person from ${hands}
        union ${ownersThen}
        union select claim.ref, claim.meeting, action.owner_person from claim
          join action on action.ref = claim.action where ${inPeriod}) as party
     join meeting on meeting.ref = party.meeting join body on body.id = meeting.body
     join person on person.id = party.person
     join body_member on body_member.body = meeting.body and body_member.person = party.person
       and body_member."from" <= meeting."on" and coalesce(body_member.until, meeting."on") >= meeting."on"
     order by claim, who`,
  ),
)
const interests = prepared(({ $client }) =>
  $client.prepare<Instants, ToLookAt & { removed: 0 | 1 }>(
    `select claim.ref as claim, interest.name as who, interest.words as what, interest.removed from claim
     join interest on interest.meeting = claim.meeting
     where ${inPeriod} order by claim.ref, interest.interest`,
  ),
)

/** Of the closures approved in a period: hands that held several roles then (`what` names them with commas between). */
export const handsOfSeveralRoles = (db: Connection, period: Period) =>
  severalRoles(db).all(instantsOf(period))
/** Hands, the owners from claim to approval, and the owner of today, that sat on the board which approved. */
export const partiesOnTheBoard = (db: Connection, period: Period) => onTheBoard(db).all(instantsOf(period))
/** Interests declared at the meeting that approved, those removed since among them (`removed` 1). */
export const interestsDeclared = (db: Connection, period: Period) => interests(db).all(instantsOf(period))
