import { completionState, type Completed } from './completion-state.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface Standing extends Completed {
  withdrawn: boolean
}

export interface StandingAction extends Standing {
  ref: string
}

/** Its terms may change while it is in the plan: an approval of completion then lapses, for all to see. */
export const refusedTermsOf = ({ withdrawn }: Standing): Refusal | null =>
  withdrawn ? refusal('action-withdrawn') : null

/** Anything else waits until an action whose completion is approved has been reopened. */
export const refusedWorkOn = (action: Standing): Refusal | null =>
  refusedTermsOf(action) ?? (completionState(action) === 'approved' ? refusal('action-complete') : null)
