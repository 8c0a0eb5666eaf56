import { deliveredWithoutImpact } from '../../app/domain/board.ts'
import { addDays, endOfDayInLondon, type Day } from '../../app/domain/day.ts'
import { deliveryRules } from '../../app/domain/delivery-rating.ts'
import { publicEventWords } from '../../app/domain/public-words.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'
import { changedActions } from './board.ts'
import { statementsToSend } from './awaiting-body.ts'
import { awaitingApproval } from './claims.ts'
import { laterDatesAwaitingDecision } from './later-dates.ts'
import { lastMeetingHeld } from './meetings.ts'
import { newestReleaseBefore } from './packs.ts'
import { publicMeasures, publicMeasuresOfPlan } from './public-measures.ts'
import { publicPlan } from './public-plan.ts'
import { publicRequests } from './public-requests.ts'
import { dueForReviewBy } from './reviews.ts'
import { silentActions } from './silent-actions.ts'

interface Completed {
  ref: string
  title: string
  state: 'verified' | 'approved'
  on: string
  metOn: Day | null
  bodyName: string | null
}

const completed = prepared(({ $client }) =>
  $client.prepare<{ since: string }, Completed>(
    `select action.ref, action.title, claim.state, coalesce(approved_at, verified_at) as "on",
       meeting."on" as metOn, body.name as bodyName
     from claim join action on action.claim = claim.ref
     left join meeting on meeting.ref = claim.meeting left join body on body.id = meeting.body
     where state in ('verified', 'approved') and claim.version = action.version and withdrawn = 0
       and verified_at >= @since
     order by action.rowid`,
  ),
)

/**
 * Everything that a pack for a meeting of a board tells and asks, in an edition of what the public may see. `release`: the event of
 * the pack's own release, or the next to come while it is prepared.
 */
export function packMatter(
  db: Connection,
  { body, on }: { body: string; on: Day },
  today: Day,
  release: number,
) {
  const last = lastMeetingHeld(db, body, today)
  const before = newestReleaseBefore(db, release)
  const plan = publicPlan(db, today)
  const titles = new Map(plan.map(action => [action.ref, action]))
  const claims = awaitingApproval(db)
  const shown = new Set(publicMeasures(db).map(({ ref }) => ref))
  const stateOf = Map.groupBy(plan, ({ delivery }) => delivery)
  const silent = new Set(silentActions(db, today).map(({ ref }) => ref))
  return {
    last: last ?? null,
    before,
    plan,
    totals: deliveryRules.map(({ rating, words }) => ({
      words,
      count: stateOf.get(rating)?.length ?? 0,
      rating,
    })),
    open: plan.filter(({ delivery }) => delivery !== 'complete').length,
    toApprove: claims.map(({ action, title, impact, effects, evidence }) => ({
      ref: action,
      title,
      impact,
      /** Of the measures that are shown to the public. */
      effects: effects.filter(({ measure }) => shown.has(measure)).map(({ sentence }) => sentence),
      evidence: evidence.map(({ kind }) => kind),
    })),
    completed: completed(db).all({
      since: last === undefined ? '' : endOfDayInLondon(addDays(last.on, -1)),
    }),
    laterAsked: laterDatesAwaitingDecision(db, '', null).map(({ ref, action, title, due, toDay, reason }) => {
      return { request: ref, ref: action, title, due, toDay, reason }
    }),
    late: plan.filter(({ daysLate }) => daysLate > 0).sort((a, b) => b.daysLate - a.daysLate),
    silent: plan.filter(({ ref }) => silent.has(ref)),
    notShown: plan.filter(deliveredWithoutImpact),
    changed: changedActions(db, before?.releasedNumber ?? 0, null)
      .map(({ ref, events }) => ({ ref, title: titles.get(ref)?.title ?? '', what: toldChanges(events) }))
      .filter(({ ref, what }) => titles.has(ref) && what.length > 0),
    requests: publicRequests(db, body, today),
    statements: statementsToSend(db),
    toReview: dueForReviewBy(db, body, on),
    measures: publicMeasuresOfPlan(db, today),
  }
}
export type PackMatter = ReturnType<typeof packMatter>

/** What the public is told of what happened to an action, each kind once, in the order it first happened. */
export function toldChanges(events: ReturnType<typeof changedActions>[number]['events']): string[] {
  return [...new Set(events.flatMap(({ type }) => publicEventWords[type] ?? []))]
}
