import { z } from 'zod'
import { closureSteps, type ClosureStep, type Evidenced } from '../../app/domain/closure.ts'
import type { ClaimState } from '../../app/domain/completion-state.ts'
import { addDays, endOfDayInLondon, Instant, type Day } from '../../app/domain/day.ts'
import { Role } from '../../app/domain/role.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

/** From the beginning of one day to the end of another. */
export interface Period {
  from: Day
  to: Day
}
export const instantsOf = ({ from, to }: Period) => ({
  from: endOfDayInLondon(addDays(from, -1)),
  until: endOfDayInLondon(to),
})

const approved = prepared(({ $client }) =>
  $client.prepare<{ from: string; until: string; through: number }, { claim: string; action: string }>(
    `select says ->> 'claim' as claim, says ->> 'action' as action from entry
     where type = 'completion-approved' and at >= @from and at < @until and number <= @through
     order by number`,
  ),
)

/** The completions approved in a period as far as an event, in the order of their approval: what a sample is drawn from. */
export const closuresApproved = (db: Connection, period: Period, through: number) =>
  approved(db).all({ ...instantsOf(period), through })

export interface ClosureRow {
  claim: string
  action: string
  title: string
  impact: string
  ownerPerson: string | null
  ownerParty: string | null
  state: ClaimState
  version: number
  actionVersion: number
  approvedAt: Instant
  closedAt: Instant | null
  closedBy: string | null
  reason: string | null
  meeting: string
  letter: string
  metOn: Day
  body: string
  bodyName: string
  words: string | null
  chair: string | null
}

const facts = `select claim.ref as claim, claim.action, action.title, claim.impact,
  action.owner_person as ownerPerson, action.owner_party as ownerParty, claim.state, claim.version,
  action.version as actionVersion, claim.approved_at as approvedAt, claim.closed_at as closedAt,
  claim.closed_by as closedBy, claim.reason, claim.meeting, claim.letter, meeting."on" as metOn, meeting.body,
  body.name as bodyName, resolution.words, resolution.chair
  from claim join action on action.ref = claim.action
  join meeting on meeting.ref = claim.meeting join body on body.id = meeting.body
  left join resolution on resolution.meeting = claim.meeting and resolution.letter = claim.letter`

const one = prepared(({ $client }) =>
  $client.prepare<[string], ClosureRow>(`${facts} where claim.ref = ? and claim.approved_at is not null`),
)
const between = prepared(({ $client }) =>
  $client.prepare<{ from: string; until: string }, ClosureRow>(
    `${facts} where claim.approved_at >= @from and claim.approved_at < @until order by claim.approved_at, claim.ref`,
  ),
)

const types = closureSteps.map(type => `'${type}'`).join(', ')
const steps = `select claim.ref as claim, entry.number, entry.at, entry.by, entry.role, entry.type
  from claim join entry_subject on entry_subject.kind = 'claim' and entry_subject.ref = claim.ref
  join entry on entry.number = entry_subject.number and entry.type in (${types})`
const stepsOfOne = prepared(({ $client }) =>
  $client.prepare<[string]>(`${steps} where claim.ref = ? order by entry.number`),
)
const stepsBetween = prepared(({ $client }) =>
  $client.prepare<{ from: string; until: string }>(
    `${steps} where claim.approved_at >= @from and claim.approved_at < @until order by entry.number`,
  ),
)
const StepRow = z.object({
  claim: z.string(),
  number: z.int(),
  at: Instant,
  by: z.string(),
  role: Role,
  type: z.enum(closureSteps),
})

const evidenced = `select claim.ref as claim, evidence.ref as evidence, entry.number, entry.at, entry.by, entry.role
  from claim join claim_evidence on claim_evidence.claim = claim.ref
  join evidence on evidence.ref = claim_evidence.evidence join entry on entry.number = evidence.number`
const evidencedOfOne = prepared(({ $client }) =>
  $client.prepare<[string]>(`${evidenced} where claim.ref = ? order by entry.number`),
)
const evidencedBetween = prepared(({ $client }) =>
  $client.prepare<{ from: string; until: string }>(
    `${evidenced} where claim.approved_at >= @from and claim.approved_at < @until order by entry.number`,
  ),
)
const EvidencedRow = StepRow.omit({ type: true }).extend({ evidence: z.string() })

/** A completion that a meeting approved, whatever became of it, with every hand in it. Undefined where there is none. */
export function closureOf(db: Connection, claim: string) {
  const row = one(db).get(claim)
  return (
    row && {
      ...row,
      steps: stepsOfOne(db).all(claim).map(readStep),
      evidenced: evidencedOfOne(db).all(claim).map(readEvidenced),
    }
  )
}
export type Closure = ClosureRow & { steps: ClosureStep[]; evidenced: Evidenced[] }

/** All that were approved in a period, in the order of their approval, in three statements. */
export function closuresBetween(db: Connection, period: Period): Closure[] {
  const instants = instantsOf(period)
  const byClaim = Map.groupBy(stepsBetween(db).all(instants).map(readStep), ({ claim }) => claim)
  const evidence = Map.groupBy(evidencedBetween(db).all(instants).map(readEvidenced), ({ claim }) => claim)
  return between(db)
    .all(instants)
    .map(row => ({ ...row, steps: byClaim.get(row.claim) ?? [], evidenced: evidence.get(row.claim) ?? [] }))
}

const readStep = (row: unknown) => StepRow.parse(row)
const readEvidenced = (row: unknown) => EvidencedRow.parse(row)
