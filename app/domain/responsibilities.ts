import { refusedWorkOn, type StandingAction } from './action-standing.ts'
import { refusal, type Refusal } from './refusal.ts'
import type { Role } from './role.ts'
import { inWords } from './wording.ts'

/** What waits for a person while an action is open, by reference; of posts and partner bodies the names. */
export interface Responsibilities {
  owns: readonly string[]
  leads: readonly string[]
  postsFor: readonly string[]
}

/** The references of those actions that are still being worked on. */
export const openOnes = (actions: readonly StandingAction[]): string[] =>
  actions.filter(action => refusedWorkOn(action) === null).map(({ ref }) => ref)

/** Why a person cannot be without these roles yet; null where they can. */
export function refusedWithout(
  { owns, leads, postsFor }: Responsibilities,
  ended: readonly Role[],
): Refusal | null {
  if (ended.includes('action-owner')) {
    if (owns.length > 0) return refusal('still-owns-actions', { facts: { actions: inWords(owns) } })
    if (postsFor.length > 0) return refusal('still-posts-for', { facts: { name: inWords(postsFor) } })
  }
  if (ended.includes('deputy-director') && leads.length > 0)
    return refusal('still-leads-actions', { facts: { actions: inWords(leads) } })
  return null
}
