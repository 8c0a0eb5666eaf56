import { planAction, type Linkable } from './action.ts'
import type { Day } from './day.ts'
import type { Event } from './history.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import type { Candidate } from './responsibility.ts'
import type { Resolving } from './resolving.ts'
import { approvalOf, eachSeen, type Seen } from './seen-claim.ts'

/** What a board made its approval depend on. Owner and day may be open: the plan shows them as missing. */
export interface Condition {
  words: string
  owner: Candidate | null
  due: Day | null
}

/** The same, with the reference its action gets and the points of the actions approved. */
export interface NumberedCondition extends Condition {
  action: string
  points: readonly Linkable[]
}

/** Completion is approved, and each condition becomes an action for the same points. */
export function approvedOnConditions(
  saw: readonly Seen[],
  conditions: readonly NumberedCondition[],
  resolving: Resolving,
): Event[] | Refusal {
  const approvals = eachSeen(saw, seen => approvalOf(seen, resolving))
  if (isRefusal(approvals)) return approvals
  if (conditions.length === 0) return refusal('condition-missing', { field: 'conditions.0.words' })
  const events = [...approvals]
  for (const [place, condition] of conditions.entries()) {
    const set = setCondition(condition, saw, resolving)
    if (isRefusal(set)) return atPlace(set, place)
    events.push(...set)
  }
  return events
}

function setCondition(
  { action, words, owner, due, points }: NumberedCondition,
  saw: readonly Seen[],
  { said }: Resolving,
): Event[] | Refusal {
  const is = { ...titled(words), theme: null, start: null, successMeasure: null }
  const order = { action, points, is, owner, executiveLead: null, due, milestones: [], subSteps: [] }
  const planned = planAction(order)
  if (isRefusal(planned)) return planned
  return [
    ...planned,
    { type: 'condition-set', says: { ...said, action, of: saw.map(({ action }) => action), words } },
  ]
}

const longestTitle = 200

/** The condition's own words are the action's title; what is too long for one stands in full below it. */
function titled(words: string): { title: string; detail: string } {
  const [firstLine = ''] = words.split('\n')
  if (words.length <= longestTitle && firstLine === words) return { title: words, detail: '' }
  return { title: shortened(firstLine), detail: words }
}

function shortened(line: string): string {
  if (line.length <= longestTitle) return line
  return `${line.slice(0, longestTitle - 1).replace(/\s+\S*$/, '')}…`
}

const atPlace = (refused: Refusal, place: number): Refusal =>
  refused.field === undefined
    ? refused
    : { ...refused, field: `conditions.${String(place)}.${refused.field}` }
