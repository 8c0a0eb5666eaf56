import { refusedTermsOf, refusedWorkOn, type Standing } from './action-standing.ts'
import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { refusal, type Refusal } from './refusal.ts'

export interface NewMilestone {
  text: string
  due: Day
}

export interface Milestone extends NewMilestone {
  milestone: number
  metOn: Day | null
  removed: boolean
}

interface Phased extends Standing {
  ref: string
  start: Day | null
}

/** `known` are all the milestones the action ever had: a number is given once. */
export function addMilestone(
  action: Phased,
  known: readonly Milestone[],
  added: NewMilestone,
): Event[] | Refusal {
  return refusedTermsOf(action) ?? milestonesFrom(action.ref, action.start, [added], known.length)
}

export function meetMilestone(
  action: Phased,
  known: readonly Milestone[],
  number: number,
  on: Day,
  today: Day,
): Event[] | Refusal {
  const refused = refusedWorkOn(action)
  if (refused) return refused
  const milestone = standing(known, number)
  if (milestone === undefined) return refusal('not-found')
  if (milestone.metOn !== null) return refusal('milestone-already-met')
  if (on > today) return refusal('in-the-future', { field: 'on' })
  return [{ type: 'milestone-met', says: { action: action.ref, milestone: number, on } }]
}

/** Also one that was met: whoever recorded that by mistake removes it and adds it again. */
export function removeMilestone(
  action: Phased,
  known: readonly Milestone[],
  number: number,
  reason: string,
): Event[] | Refusal {
  const refused = refusedTermsOf(action)
  if (refused) return refused
  if (standing(known, number) === undefined) return refusal('not-found')
  return [{ type: 'milestone-removed', says: { action: action.ref, milestone: number, reason } }]
}

/** The events that add milestones, numbered on from those that were there already. */
export function milestonesFrom(
  action: string,
  start: Day | null,
  added: readonly NewMilestone[],
  already: number,
): Event[] | Refusal {
  if (start !== null && added.some(({ due }) => due < start))
    return refusal('milestone-before-start', { field: 'due' })
  return added.map(({ text, due }, place) => ({
    type: 'milestone-added',
    says: { action, milestone: already + place + 1, text, due },
  }))
}

const standing = (known: readonly Milestone[], number: number) =>
  known.find(({ milestone, removed }) => milestone === number && !removed)
