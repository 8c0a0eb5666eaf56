import type { ClaimState } from './completion-state.ts'
import { dayInLondon, daysBetween, type Day, type Instant } from './day.ts'
import type { Role } from './role.ts'

export const closureSteps = [
  'completion-claimed',
  'claim-endorsed',
  'claim-verified',
  'completion-approved',
] as const
export type ClosureStepType = (typeof closureSteps)[number]

/** One hand in a closure, in the role its event was signed in. */
export interface ClosureStep {
  type: ClosureStepType
  number: number
  at: Instant
  by: string
  role: Role
}

/** One piece of evidence that a claim rested on: who attached it when, in the role its event was signed in. */
export interface Evidenced {
  evidence: string
  number: number
  at: Instant
  by: string
  role: Role
}

export const stepWords: Record<ClosureStepType, string> = {
  'completion-claimed': 'Claimed',
  'claim-endorsed': 'Endorsed',
  'claim-verified': 'Verified',
  'completion-approved': 'Approval recorded',
}

/** Each step with the calendar days since the one before: null for the first. */
export function timedSteps<Step extends { at: Instant }>(steps: readonly Step[]) {
  return steps.map((step, place) => {
    const before = steps[place - 1]
    return {
      ...step,
      daysAfter: before === undefined ? null : daysBetween(dayInLondon(before.at), dayInLondon(step.at)),
    }
  })
}

/** What became of a closure. */
export type Afterwards = { is: 'stands' } | { is: 'reopened'; on: Day } | { is: 'lapsed'; since: number }

interface Closed {
  state: ClaimState
  closedAt: Instant | null
  /** The version that was approved, and the one that stands now. */
  version: number
  actionVersion: number
}

export function afterwards({ state, closedAt, version, actionVersion }: Closed): Afterwards {
  if (state === 'reopened' && closedAt !== null) return { is: 'reopened', on: dayInLondon(closedAt) }
  return version < actionVersion ? { is: 'lapsed', since: actionVersion } : { is: 'stands' }
}
