import { completionState, type Completed } from './completion-state.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

/** Takes up again an action whose completion a meeting has approved. The approval stays in history. */
export function reopenAction(
  action: Completed & { ref: string },
  { reason }: { reason: string },
): Event[] | Refusal {
  if (completionState(action) !== 'approved') return refusal('not-complete')
  return [{ type: 'action-reopened', says: { action: action.ref, reason } }]
}
