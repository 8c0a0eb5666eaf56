import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface UpdateOrder {
  update: string
  speaksOf: Day
  text: string
  nextStep: string | null
  today: Day
}

interface Updated {
  ref: string
  ownerParty: string | null
  withdrawn: boolean
  claimState: string | null
}

/** An update on an action, posted on behalf of its owner where that is a post or partner body. */
export function postUpdate(
  action: Updated,
  { update, speaksOf, text, nextStep, today }: UpdateOrder,
): Event[] | Refusal {
  if (action.withdrawn) return refusal('action-withdrawn')
  if (action.claimState === 'approved') return refusal('action-complete')
  if (speaksOf > today) return refusal('in-the-future', { field: 'speaksOf' })
  return [
    {
      type: 'update-posted',
      says: { update, action: action.ref, speaksOf, text, nextStep, onBehalfOf: action.ownerParty },
    },
  ]
}
