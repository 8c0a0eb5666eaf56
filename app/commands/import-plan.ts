import { pointsOf } from '../../db/read/action-parts.ts'
import { actionByRef, type ActionState } from '../../db/read/actions.ts'
import { workedOutDelivery } from '../../db/read/delivery.ts'
import type { Connection } from '../../db/connection.ts'
import type { Day } from '../domain/day.ts'
import { isReached, shownDelivery } from '../domain/delivery.ts'
import { deliveryRating } from '../domain/delivery-rating.ts'
import type { ActionTerms } from '../domain/events/plan.ts'
import type { KeptFile } from '../domain/events/inspections.ts'
import type { RatingTaken } from '../domain/plan-rating.ts'
import type { RowOrder } from '../domain/plan-row.ts'
import { nextReference } from '../../db/read/references.ts'
import { numbered } from '../domain/reference.ts'
import { assignExecutiveLead } from './assign-executive-lead.ts'
import { assignOwner } from './assign-owner.ts'
import { changeAction } from './change-action.ts'
import { linkAction } from './link-action.ts'
import { planAction } from './plan-action.ts'
import { step, type Command, type Step } from './runner.ts'
import { setDeliveryRating } from './set-delivery-rating.ts'
import { setDueDate } from './set-due-date.ts'
import { unlinkAction } from './unlink-action.ts'

/** One thing that a row asks for. */
export interface RowStep {
  row: number
  step: Step
}
/** A due date that differs from the one on record. Importing never moves a date: a later one is asked for and granted. */
export interface DateLeft {
  row: number
  action: string
  onRecord: Day
  inSheet: Day
}

/** All that the rows ask for, over what stands now, and the dates that are left as they are. */
export function stepsOfImport(
  db: Connection,
  orders: readonly RowOrder[],
  today: Day,
): { steps: RowStep[]; left: DateLeft[]; actions: string[] } {
  let planned = Number(nextReference(db, 'action').slice(2)) - 1
  const actions = orders.map(({ reference }) => reference ?? numbered('A', 3, planned++))
  const left: DateLeft[] = []
  const steps = orders.flatMap((order, at) => {
    const action = order.reference === null ? undefined : actionByRef(db, order.reference)
    const asked =
      action === undefined ? [newAction(order)] : changes(db, action, order, 'Imported from a spreadsheet')
    const due = order.due?.day
    if (action?.due && due !== undefined && due !== action.due)
      left.push({ row: order.row, action: action.ref, onRecord: action.due, inSheet: due })
    const rated = ratingStep(db, actions[at] ?? '', action, order, today)
    return [...asked, ...rated].map(step => ({ row: order.row, step }))
  })
  return { steps, left, actions }
}

/** Sets the rating that a row gives where the plan would show another; completion, once reached, no row takes back. */
function ratingStep(
  db: Connection,
  ref: string,
  action: ActionState | undefined,
  { rating, start = null, due }: RowOrder,
  today: Day,
): Step[] {
  const shown =
    action === undefined
      ? deliveryRating({ status: 'open', start, due: due?.day ?? null, milestones: [], today }).rating
      : shownDelivery(workedOutDelivery(db, action, today).rating, action.deliverySet)
  if (!rating || shown === rating.rating || isReached(shown)) return []
  const reason = `In the spreadsheet: ${rating.given}`
  return [
    step('set-delivery-rating', setDeliveryRating, { action: ref, seen, rating: rating.rating, reason }),
  ]
}

function newAction({ points = [], title, owner, executiveLead, due, alsoNamed, ...terms }: RowOrder): Step {
  return step('plan-action', planAction, {
    points,
    is: {
      title,
      detail: withNames(terms.detail ?? '', alsoNamed),
      theme: terms.theme ?? null,
      start: terms.start ?? null,
      successMeasure: terms.successMeasure ?? null,
    },
    owner: owner ?? null,
    executiveLead: executiveLead ?? null,
    due: due?.day ?? null,
    dueGivenAs: due?.givenAs,
    milestones: [],
    subSteps: [],
  })
}

/** Nobody named in the plan is lost: those who are not accountable stand at the end of the detail. */
const withNames = (detail: string, lines: readonly string[]) =>
  [detail, ...lines.filter(line => !detail.split('\n').includes(line))].filter(Boolean).join('\n\n')

/** What was seen is the whole of what stands: every step is decided on what the one before it left. */
const seen = Number.MAX_SAFE_INTEGER

/** An empty cell says nothing: what an action has is taken from it on its own pages only. */
function changes(db: Connection, action: ActionState, order: RowOrder, reason: string): Step[] {
  const { ref } = action
  const is: ActionTerms = {
    title: order.title,
    detail: withNames(order.detail || action.detail, order.alsoNamed),
    theme: order.theme ?? action.theme,
    start: order.start ?? action.start,
    successMeasure: order.successMeasure ?? action.successMeasure,
  }
  const terms: (keyof ActionTerms)[] = ['title', 'detail', 'theme', 'start', 'successMeasure']
  const linked = pointsOf(db, ref).map(point => point.ref)
  const { points, owner, executiveLead, due } = order
  const asked = points === undefined || points.length === 0 ? linked : points
  const steps: Step[] = []
  if (terms.some(term => is[term] !== action[term]))
    steps.push(step('change-action', changeAction, { action: ref, seen, is, reason }))
  for (const point of asked.filter(point => !linked.includes(point)))
    steps.push(step('link-action', linkAction, { action: ref, point }))
  for (const point of linked.filter(point => !asked.includes(point)))
    steps.push(step('link-action', unlinkAction, { action: ref, point, reason }))
  if (owner && owner !== (action.ownerPerson ?? action.ownerParty))
    steps.push(step('assign-owner', assignOwner, { action: ref, seen, owner, reason }))
  if (executiveLead && executiveLead !== action.executiveLead)
    steps.push(
      step('assign-executive-lead', assignExecutiveLead, { action: ref, seen, executiveLead, reason }),
    )
  if (due && action.due === null)
    steps.push(step('set-due-date', setDueDate, { action: ref, due: due.day, dueGivenAs: due.givenAs }))
  return steps
}

export interface RecordImport {
  file: KeptFile
  sheet: string
  columns: readonly { head: string; column: string }[]
  ratings: readonly { given: string; taken: RatingTaken }[]
  rows: number
  actions: readonly string[]
}

/** Says which file the deeds before it came from. */
export const recordImport: Command<RecordImport> = (_, { file, sheet, columns, ratings, rows, actions }) => [
  {
    type: 'plan-imported',
    says: { file, sheet, columns: [...columns], ratings: [...ratings], rows, actions: [...actions] },
  },
]
