import { refusedTermsOf, refusedWorkOn, type Standing } from './action-standing.ts'
import type { Day } from './day.ts'
import type { ActionTerms } from './events/plan.ts'
import type { Event } from './history.ts'
import { milestonesFrom, type NewMilestone } from './milestone.ts'
import { refusal, type Refusal } from './refusal.ts'
import { leadRefused, ownerOf, ownerRefused, type Candidate, type PersonCandidate } from './responsibility.ts'
import { subStepsFrom } from './sub-step.ts'

/** An improvement point, as far as an action may be linked to it. */
export interface Linkable {
  ref: string
  removed: boolean
}

export interface NewAction {
  action: string
  points: readonly Linkable[]
  is: ActionTerms
  owner: Candidate | null
  executiveLead: PersonCandidate | null
  due: Day | null
  dueGivenAs?: string | undefined
  milestones: readonly NewMilestone[]
  subSteps: readonly string[]
}

export interface PlannedAction extends Standing, ActionTerms {
  ref: string
  due: Day | null
}

/** An action as first planned. What is not known yet may be left out: the plan shows it as missing. */
export function planAction(order: NewAction): Event[] | Refusal {
  const { action, points, is, owner, executiveLead, due, dueGivenAs } = order
  if (points.some(({ removed }) => removed)) return refusal('point-removed', { field: 'points' })
  const refused = ownerRefused(owner) ?? leadRefused(executiveLead) ?? dueRefused(is.start, due, 'due')
  if (refused) return refused
  const milestones = milestonesFrom(action, is.start, order.milestones, 0)
  if (!Array.isArray(milestones)) return milestones
  return [
    {
      type: 'action-planned',
      says: {
        action,
        points: points.map(({ ref }) => ref),
        is,
        owner: owner && ownerOf(owner),
        executiveLead: executiveLead && executiveLead.id,
        due,
        ...(dueGivenAs !== undefined && { dueGivenAs }),
      },
    },
    ...milestones,
    ...subStepsFrom(action, order.subSteps, 0),
  ]
}

/** Other terms. Whatever claim of completion stands on the action lapses with them. */
export function changeAction(action: PlannedAction, is: ActionTerms, reason: string): Event[] | Refusal {
  const refused = refusedTermsOf(action) ?? dueRefused(is.start, action.due, 'start')
  if (refused) return refused
  const was = termsOf(action)
  if (same(was, is)) return refusal('nothing-changed')
  return [{ type: 'action-changed', says: { action: action.ref, was, is, reason } }]
}

/** The first due day, for ever the original one. It may be past already, which the plan then shows. */
export function setDueDate(action: PlannedAction, due: Day, dueGivenAs?: string): Event[] | Refusal {
  const refused =
    refusedTermsOf(action) ??
    (action.due === null ? null : refusal('due-date-already-set', { field: 'due' })) ??
    dueRefused(action.start, due, 'due')
  const says = { action: action.ref, due, ...(dueGivenAs !== undefined && { dueGivenAs }) }
  return refused ?? [{ type: 'due-date-set', says }]
}

/** Out of the plan, for a reason; its history stays. */
export function withdrawAction(action: PlannedAction, reason: string): Event[] | Refusal {
  return refusedWorkOn(action) ?? [{ type: 'action-withdrawn', says: { action: action.ref, reason } }]
}

function termsOf({ title, detail, theme, start, successMeasure }: PlannedAction): ActionTerms {
  return { title, detail, theme, start, successMeasure }
}
const same = (was: ActionTerms, is: ActionTerms) =>
  was.title === is.title &&
  was.detail === is.detail &&
  was.theme === is.theme &&
  was.start === is.start &&
  was.successMeasure === is.successMeasure

const dueRefused = (start: Day | null, due: Day | null, field: string): Refusal | null =>
  start !== null && due !== null && due < start ? refusal('due-before-start', { field }) : null
