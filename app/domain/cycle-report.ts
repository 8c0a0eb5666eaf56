import type { Standing } from './action-standing.ts'
import { completionState } from './completion-state.ts'
import { dayInLondon, type Day, type Instant } from './day.ts'

/** What a cycle has of an action: nothing was asked, somebody reported, or a report is owed. */
export type Report = 'not-asked' | 'reported' | 'owed'

export interface Reportable extends Standing {
  start: Day | null
  plannedAt: Instant
  lastUpdateAt: Instant | null
  /** When the claim that stands was made, where one does. */
  claimedAt: Instant | null
}

/**
 * What a cycle has of an action on a day of it. It is the day an update was posted that counts, whatever day it speaks
 * of, because a cycle asks people to report by a day. A claim of completion is a report; while a claim stands, the next
 * step is another hand's, so its owner owes nothing.
 */
export function reportIn(from: Day, action: Reportable, on: Day): Report {
  const { withdrawn, start, plannedAt, lastUpdateAt, claimedAt } = action
  const counts = (at: Instant | null) => at !== null && dayInLondon(at) >= from
  if (withdrawn) return 'not-asked'
  if (counts(lastUpdateAt)) return 'reported'
  const state = completionState(action)
  if (state === 'claimed' || state === 'verified' || state === 'approved')
    return counts(claimedAt) ? 'reported' : 'not-asked'
  if ((start !== null && start > on) || dayInLondon(plannedAt) > on) return 'not-asked'
  return 'owed'
}
