import type { Awaiting } from '../../app/domain/agenda-item.ts'
import { clockWords } from '../../app/domain/clock.ts'
import { formatDay, type Day } from '../../app/domain/day.ts'
import { clocksOf } from '../../app/domain/inspection-clock.ts'
import { reviewWords } from '../../app/domain/tracking-key.ts'
import type { Connection } from '../connection.ts'
import { awaitingApproval } from './claims.ts'
import { allInspections, clockedInspection } from './inspections.ts'
import { laterDatesAwaitingDecision } from './later-dates.ts'
import { itemsOfMeeting } from './meetings.ts'
import { openRequestsOf } from './requests.ts'
import { dueForReviewBy } from './reviews.ts'

interface Meeting {
  ref: string
  body: string
  on: Day
  /** Whether its body may approve completion. */
  approves: boolean
}

interface Awaited extends Awaiting {
  about: string
  /** How the body left what comes back to it. */
  left?: string
}

/** What awaits a body at a meeting and is on its agenda in no item yet, with what a clerk has to know of each. */
export function awaitingBody(db: Connection, meeting: Meeting): Awaited[] {
  const taken = new Set(itemsOfMeeting(db, meeting.ref).flatMap(({ matters }) => matters))
  const all: Awaited[] = [
    ...(meeting.approves ? awaitingApproval(db) : []).map(({ ref, action, title }) => ({
      kind: 'claims' as const,
      ref,
      quoted: action,
      about: title,
    })),
    ...laterDatesAwaitingDecision(db, '', null).map(({ ref, action, title, toDay }) => ({
      kind: 'dueDateRequests' as const,
      ref,
      quoted: action,
      about: `${title}: ${formatDay(toDay)}`,
    })),
    ...nextStatements(db).map(({ inspection, clock, due }) => ({
      kind: 'inspections' as const,
      ref: inspection,
      quoted: inspection,
      about: `${clockWords[clock]}: due ${formatDay(due)}`,
    })),
    ...dueForReviewBy(db, meeting.body, meeting.on).map(row => ({
      kind: row.kind === 'point' ? ('points' as const) : ('actions' as const),
      ref: row.ref,
      quoted: row.ref,
      about: row.text,
      left: reviewWords(row),
    })),
    ...openRequestsOf(db, meeting.body)
      .filter(({ owner, due, entitledBy }) => {
        const day = [due, entitledBy].filter(day => day !== null).sort()[0]
        return owner === null || day === undefined || day < meeting.on
      })
      .map(({ ref, asks }) => ({ kind: 'requests' as const, ref, quoted: ref, about: asks })),
  ]
  return all.filter(({ ref }) => !taken.has(ref))
}

/** Of each inspection the one to send next. */
const nextStatements = (db: Connection) =>
  statementsToSend(db).filter(
    ({ inspection }, place, all) => all.findIndex(each => each.inspection === inspection) === place,
  )

/** The statements of action that inspections ask for and that have not been sent, soonest due first. */
export const statementsToSend = (db: Connection) =>
  allInspections(db).flatMap(({ ref, kind, began }) => {
    const inspection = clockedInspection(db, ref)
    return inspection === undefined
      ? []
      : clocksOf(inspection)
          .filter(({ clock, met }) => clock !== 'publish-report' && met === null)
          .map(({ clock, due }) => ({ inspection: ref, kind, began, clock, due }))
  })
