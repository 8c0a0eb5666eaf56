import { linkable } from '../../db/read/action-parts.ts'
import { ownerCandidate, personCandidate } from '../../db/read/candidates.ts'
import { nextReference } from '../../db/read/references.ts'
import { planAction as decide } from '../domain/action.ts'
import type { Day } from '../domain/day.ts'
import type { ActionTerms } from '../domain/events/plan.ts'
import type { NewMilestone } from '../domain/milestone.ts'
import { refusal } from '../domain/refusal.ts'
import type { Command } from './runner.ts'

/** `owner` is a person, post or partner body by its reference. */
export interface PlanAction {
  points: readonly string[]
  is: ActionTerms
  owner: string | null
  executiveLead: string | null
  due: Day | null
  /** Where the due day was given as a month without a day. */
  dueGivenAs?: string | undefined
  milestones: readonly NewMilestone[]
  subSteps: readonly string[]
}

export const planAction: Command<PlanAction> = ({ db }, { points, owner, executiveLead, ...order }) => {
  const linked = points.map(ref => linkable(db, ref)).filter(point => point !== undefined)
  if (linked.length < points.length) return refusal('not-found', { field: 'points' })
  const to = owner === null ? null : ownerCandidate(db, owner)
  if (to === undefined) return refusal('not-found', { field: 'owner' })
  const lead = executiveLead === null ? null : personCandidate(db, executiveLead)
  if (lead === undefined) return refusal('not-found', { field: 'executiveLead' })
  const action = nextReference(db, 'action')
  return decide({ ...order, action, points: linked, owner: to, executiveLead: lead })
}
