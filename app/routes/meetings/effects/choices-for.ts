import { dayInLondon, type Day } from '../../../domain/day.ts'
import { attachedTo } from '../../../../db/read/attached-measures.ts'
import { possibleOwners } from '../../../../db/read/candidates.ts'
import { awaitingApproval } from '../../../../db/read/claims.ts'
import { inExemptSession } from '../../../../db/read/exempt-sessions.ts'
import { laterDatesAwaitingDecision } from '../../../../db/read/later-dates.ts'
import { allBodies, type itemByNumber } from '../../../../db/read/meetings.ts'
import { namesOf, nameIn } from '../../../../db/read/names.ts'
import { noteableActions } from '../../../../db/read/noteable.ts'
import { allPoints } from '../../../../db/read/plan-points.ts'
import { closedPoints } from '../../../../db/read/point-standing.ts'
import type { Edition } from '../../../../db/editions.ts'
import { choicesOf } from '../../actions/chosen.ts'
import { effectSentences } from '../../measures/told-effect.ts'
import { peopleToChoose } from '../../requests/people-to-choose.ts'
import { toldAwaiting } from '../told-awaiting.ts'
import type { Does } from './does.ts'

type Item = NonNullable<ReturnType<typeof itemByNumber>>

interface Recording {
  clerk: string
  today: Day
}

/** What there is to choose from on the page of one effect, and nothing of the others. */
export function choicesFor(
  db: Edition['db'],
  { meeting, inspection }: Item,
  does: Does,
  { clerk, today }: Recording,
) {
  switch (does) {
    case 'noted':
      return { does, actions: noteableActions(db, inspection) }
    case 'approved':
    case 'more-asked':
      return { does, awaiting: toldAwaiting(awaitingApproval(db), namesOf(db)) }
    case 'conditions':
      return {
        does,
        awaiting: toldAwaiting(awaitingApproval(db), namesOf(db)),
        owners: choicesOf(possibleOwners(db), 'No owner yet'),
      }
    case 'later-date':
      return { does, asked: laterDatesFor(db, meeting.on, clerk) }
    case 'point-closed':
      return { does, points: withMeasures(db, pointsFor(db, inspection, false), today) }
    case 'point-reopened':
      return { does, points: withMeasures(db, pointsFor(db, inspection, true), today) }
    case 'tracking':
      return {
        does,
        points: pointsFor(db, inspection, null),
        actions: noteableActions(db, inspection),
      }
    case 'request':
      return { does, people: peopleToChoose(db) }
    case 'recommendation':
    case 'referred':
      return { does, bodies: otherBodies(db, meeting.body) }
    case 'exempt-entered':
    case 'exempt-left':
      return { does, inSession: inExemptSession(db, meeting.ref) }
    case 'words':
      return { does }
  }
}
export type Choices = ReturnType<typeof choicesFor>

/** Those asked for by the day of the meeting, and by somebody else than who records. */
function laterDatesFor(db: Edition['db'], on: string, clerk: string) {
  const names = namesOf(db)
  return laterDatesAwaitingDecision(db, clerk, null)
    .filter(({ askedAt }) => dayInLondon(askedAt) <= on)
    .map(({ ref, action, title, due, toDay, reason, askedBy, originalDue, revisions }) => ({
      ref,
      action,
      title,
      due,
      toDay,
      reason,
      originalDue,
      revisions,
      askedBy: nameIn(names, askedBy),
    }))
}

/** Points of the item's inspection, or of all: those that stand closed or not, or either. */
function pointsFor(db: Edition['db'], inspection: string | null, closed: boolean | null) {
  const standing = closedPoints(db)
  return allPoints(db)
    .filter(point => inspection === null || point.inspection === inspection)
    .filter(({ ref }) => closed === null || standing.has(ref) === closed)
    .map(({ ref, text }) => ({ ref, text }))
}

/** With what the measures on each show by now: whether children are better off is asked before a point is closed. */
const withMeasures = (db: Edition['db'], points: ReturnType<typeof pointsFor>, today: Day) =>
  points.map(point => ({
    ...point,
    effects: effectSentences(attachedTo(db, { kind: 'point', ref: point.ref }), today),
  }))

const otherBodies = (db: Edition['db'], own: string) =>
  allBodies(db)
    .filter(({ id }) => id !== own)
    .map(({ id, name }) => ({ value: id, text: name }))
