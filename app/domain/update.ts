import { refusedWorkOn, type StandingAction } from './action-standing.ts'
import { daysBetween, type Day } from './day.ts'
import type { Event } from './history.ts'
import type { Proposal } from './impact-proposal.ts'
import { rateImpact, type ImpactOrder, type Rated } from './impact.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'

export interface UpdateOrder {
  update: string
  speaksOf: Day
  text: string
  nextStep: string | null
  /** How the person who reports rates its impact on children, where they do. */
  impact: ImpactOrder | null
  by: string
  today: Day
}

interface Updated extends Rated {
  /** The accountable owner, or the officer who posts for one without an account. */
  owner: string | null
  ownerParty: string | null
}

/** An update on an action; on behalf of its owner where the officer posts it for a post or partner body. */
export function postUpdate(
  action: Updated,
  order: UpdateOrder,
  proposal: Proposal | null,
): Event[] | Refusal {
  const { update, speaksOf, text, nextStep, impact, by, today } = order
  const closed = refusedWorkOn(action)
  if (closed) return closed
  if (speaksOf > today) return refusal('in-the-future', { field: 'speaksOf' })
  const rated = impact ? rateImpact(action, impact, proposal) : []
  if (isRefusal(rated)) return rated
  const onBehalfOf = action.owner === by ? action.ownerParty : null
  return [
    {
      type: 'update-posted',
      says: { update, action: action.ref, speaksOf, text, nextStep, onBehalfOf },
    },
    ...rated,
  ]
}

interface Posted {
  ref: string
  by: string
  endorsedBy: string | null
}

/** The executive lead puts their name to what another hand reported. */
export function endorseUpdate(
  action: StandingAction,
  update: Posted,
  { by, comment }: { by: string; comment: string },
): Event[] | Refusal {
  const closed = refusedWorkOn(action)
  if (closed) return closed
  if (update.by === by) return refusal('own-update')
  if (update.endorsedBy !== null) return refusal('already-endorsed')
  return [{ type: 'update-endorsed', says: { update: update.ref, action: action.ref, comment } }]
}

/** After this many days an update tells of the past rather than of how things stand. */
const longAfter = 14

/** Whether an update was written so long after the day it speaks of that a reader must be told. */
export const writtenLongAfter = (speaksOf: Day, writtenOn: Day): boolean =>
  daysBetween(speaksOf, writtenOn) > longAfter
