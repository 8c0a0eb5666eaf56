import { refusal, type Refusal } from './refusal.ts'

/** An action, as far as it matters for what is reported on it. */
export interface Progressing {
  ref: string
  withdrawn: boolean
  claimState: string | null
}

/** Nothing is reported on what has left the plan, or on what a meeting has approved as complete. */
export function closedToProgress({ withdrawn, claimState }: Progressing): Refusal | null {
  if (withdrawn) return refusal('action-withdrawn')
  return claimState === 'approved' ? refusal('action-complete') : null
}
