/** Where an action stands on the way to approved completion. */
export type CompletionState = 'open' | 'claimed' | 'verified' | 'approved' | 'lapsed'

/** A claim stands until it is closed: withdrawn, sent back, more asked for, reopened, or overtaken by a later claim. */
export type ClaimState =
  'claimed' | 'verified' | 'approved' | 'withdrawn' | 'sent-back' | 'more-asked' | 'reopened' | 'overtaken'

/** The claim that stands on an action, if one does, and the version of the action now. */
export interface Completed {
  claimState: string | null
  claimVersion: number | null
  version: number
}

/**
 * A claim holds the version of the action it was made at. Whatever changes the action's terms makes a new version: from
 * then on the claim, and the verification or approval that rests on it, has lapsed and speaks of an action that is no more.
 */
export function completionState({ claimState, claimVersion, version }: Completed): CompletionState {
  if (claimState !== 'claimed' && claimState !== 'verified' && claimState !== 'approved') return 'open'
  return (claimVersion ?? 0) < version ? 'lapsed' : claimState
}

/** What the delivery rating asks: a claim that has lapsed leaves the action open. */
export function deliveryStatus(action: Completed): Exclude<CompletionState, 'lapsed'> {
  const state = completionState(action)
  return state === 'lapsed' ? 'open' : state
}
