import { deliveryStatus, type Completed } from '../../app/domain/completion-state.ts'
import type { Day } from '../../app/domain/day.ts'
import { shownDelivery } from '../../app/domain/delivery.ts'
import { deliveryRating, type DeliveryRating } from '../../app/domain/delivery-rating.ts'
import type { SettableDeliveryRating } from '../../app/domain/events/progress.ts'
import type { ImpactRating } from '../../app/domain/impact-rating.ts'
import { missingFrom, type Missing, type Wanting } from '../../app/domain/missing.ts'
import type { Connection } from '../connection.ts'
import { prepared } from '../prepare.ts'

/** What the rules look at. */
export interface PlanFacts extends Completed, Wanting {
  id: number
  ref: string
  title: string
  start: Day | null
  lastUpdateOn: Day | null
  deliverySet: SettableDeliveryRating | null
  /** How many points it is linked to. */
  linked: number
}
/** What a list shows besides. */
export interface PlanColumns extends PlanFacts {
  revisions: number
  impact: ImpactRating | null
  /** References with a space between. */
  points: string | null
}
/** With the delivery rating worked out, or the one set in its place. */
export type Rated<Action> = Action & { delivery: DeliveryRating }
export type PlanRow = Rated<PlanColumns>

/** The columns of `action` and `claim` that make facts, and those a list shows besides. */
export const factColumns = `action.rowid as id, action.ref, title, start, due, original_due as originalDue,
  due_set_at as dueSetAt, last_update_on as lastUpdateOn, delivery_set as deliverySet,
  success_measure as successMeasure, owner_person as ownerPerson, owner_party as ownerParty,
  executive_lead as executiveLead, action.version, claim.state as claimState, claim.version as claimVersion,
  (select count(*) from action_point where action_point.action = action.ref) as linked`
export const rowColumns = `${factColumns}, revisions, action.impact,
  (select group_concat(point, ' ') from action_point where action_point.action = action.ref) as points`
export const fromActions = 'from action left join claim on claim.ref = action.claim'

const unmet = prepared(({ $client }) =>
  $client.prepare<[{ refs: string; today: Day }], { action: string; due: Day }>(
    `select action, due from milestone where action in (select value from json_each(@refs))
     and met_on is null and removed = 0 and due < @today`,
  ),
)

/** Rates each action on a day; the milestones that were missed are read for all of them at once. */
export function rated<F extends PlanFacts>(db: Connection, actions: readonly F[], today: Day): Rated<F>[] {
  const refs = JSON.stringify(actions.map(({ ref }) => ref))
  const missed = Map.groupBy(unmet(db).all({ refs, today }), ({ action }) => action)
  return actions.map(action => {
    const { rating } = deliveryRating({
      ...action,
      status: deliveryStatus(action),
      milestones: missed.get(action.ref) ?? [],
      lastUpdate: action.lastUpdateOn,
      today,
    })
    return { ...action, delivery: shownDelivery(rating, action.deliverySet) }
  })
}

/** What is missing from an action of a list. */
export const missingIn = (action: PlanFacts): Missing[] => missingFrom(action, action.linked)
