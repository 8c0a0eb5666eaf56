import { daysLate, deliveredWithoutImpact } from '../../domain/board.ts'
import type { Day } from '../../domain/day.ts'
import { eventWords } from '../../domain/event-words.ts'
import type { Edition } from '../../../db/editions.ts'
import { attachedToAll } from '../../../db/read/attached-measures.ts'
import { changedActions } from '../../../db/read/board.ts'
import { awaitingApproval } from '../../../db/read/claims.ts'
import { lastMeetingHeld } from '../../../db/read/meetings.ts'
import { namesOf } from '../../../db/read/names.ts'
import { wholePlan } from '../../../db/read/plan-list.ts'
import type { PlanRow } from '../../../db/read/plan-rows.ts'
import { recommendationsOf } from '../../../db/read/recommendations.ts'
import { referralsAwaiting } from '../../../db/read/referrals.ts'
import { openRequestsOf } from '../../../db/read/requests.ts'
import { silentActions } from '../../../db/read/silent-actions.ts'
import { staleMeasures } from '../measures/stale-measures.ts'
import { effectSentences } from '../measures/told-effect.ts'
import { toldAwaiting } from '../meetings/told-awaiting.ts'
import { toldRequest } from '../requests/told-request.ts'
import { toldRecommendation, toldReferral } from './told-between-bodies.ts'

/** Everything a board looks at before it meets: what changed since it last met, and what stands out now. */
export function boardOf({ db }: Edition, body: string, today: Day) {
  const names = namesOf(db)
  const last = lastMeetingHeld(db, body, today)
  const plan = wholePlan(db, today).map(row => ({ ...row, daysLate: daysLate(row, today) }))
  return {
    lastMeeting: last ? { ref: last.ref, on: last.on } : null,
    changed: changedActions(db, last?.heldAt ?? 0, last?.ref ?? null).map(({ ref, title, events }) => ({
      ref,
      title,
      kinds: kindsOf(events),
    })),
    late: plan
      .filter(row => row.daysLate > 0)
      .sort((a, b) => b.daysLate - a.daysLate)
      .map(({ ref, title, due, originalDue, revisions, daysLate }) => {
        return { ref, title, due, originalDue, revisions, daysLate }
      }),
    awaiting: toldAwaiting(awaitingApproval(db), names),
    silent: silentActions(db, today).map(({ ref, title, lastUpdateOn }) => ({ ref, title, lastUpdateOn })),
    stale: staleMeasures({ db }, names, today, null),
    notShown: withoutImpact(db, plan, today),
    recommendations: recommendationsOf(db, body).map(row => toldRecommendation(row, body, today)),
    referrals: referralsAwaiting(db, body).map(toldReferral),
    requests: openRequestsOf(db, body).map(row => toldRequest(row, names, today)),
  }
}
export type Board = ReturnType<typeof boardOf>

/** Each with what its measures show, expected against actual. */
function withoutImpact(db: Edition['db'], plan: readonly PlanRow[], today: Day) {
  const rows = plan.filter(deliveredWithoutImpact)
  const refs = rows.map(({ ref }) => ref)
  const attached = attachedToAll(db, 'action', refs)
  return rows.map(({ ref, title, delivery, impact }) => {
    return { ref, title, delivery, impact, effects: effectSentences(attached.get(ref) ?? [], today) }
  })
}

/** Each kind of event once, in the order they first happened, with how often and the newest of them. */
function kindsOf(events: ReturnType<typeof changedActions>[number]['events']) {
  return [...Map.groupBy(events, ({ type }) => type)].map(([type, same]) => ({
    words: eventWords[type],
    times: same.length,
    newest: same.at(-1)?.number ?? 0,
  }))
}
