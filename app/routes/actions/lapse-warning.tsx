import type { CompletionState } from '../../domain/completion-state.ts'
import { WarningText } from '../../ui/govuk/warning-text.tsx'

const stands = { claimed: 'claimed', verified: 'verified', approved: 'approved by the board' }

/** Said on every form that changes what a claim of completion is about. */
export function LapseWarning({ completion }: { completion: CompletionState }) {
  if (completion === 'open' || completion === 'lapsed') return null
  return (
    <WarningText>
      Completion of this action has been {stands[completion]}. If you change this, that lapses and completion
      has to be claimed again.
    </WarningText>
  )
}
