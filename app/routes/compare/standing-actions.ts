import type { Standing } from '../../domain/comparison.ts'
import { completionState, type CompletionState } from '../../domain/completion-state.ts'
import { formatDay, type Day } from '../../domain/day.ts'
import { deliveryWords } from '../../domain/delivery-rating.ts'
import { impactRatings } from '../../domain/impact-rating.ts'
import { trackingWords } from '../../domain/tracking-key.ts'
import { nameIn, namesOf } from '../../../db/read/names.ts'
import { planLines, type PlanLine } from '../../../db/read/plan-lines.ts'
import { partsOfPlan, type MilestoneOf, type SubStepOf } from '../../../db/read/plan-parts.ts'
import { trackingStanding } from '../../../db/read/tracking.ts'
import type { Edition } from '../../../db/editions.ts'

/** Every action in the plan as it stood in this edition, rated on a day. */
export function standingActions(db: Edition['db'], today: Day): Standing[] {
  const names = namesOf(db)
  const parts = partsOfPlan(db)
  const tracking = trackingStanding(db, 'action')
  return planLines(db, today).map(line => {
    const tracked = tracking.get(line.ref)
    return {
      ref: line.ref,
      title: line.title,
      fields: [
        ...termsOf(line, id => nameIn(names, id)),
        {
          name: 'Milestones',
          value: lines(parts.milestones.get(line.ref), milestoneWords),
          prose: true,
        },
        { name: 'Sub-steps', value: lines(parts.subSteps.get(line.ref), subStepWords), prose: true },
        { name: 'Delivery rating', value: deliveryWords(line.delivery) },
        { name: 'Impact rating', value: line.impact && impactRatings[line.impact].words },
        { name: 'Completion', value: completionWords[completionState(line)] },
        { name: 'Evidence', value: String(parts.evidence.get(line.ref) ?? 0) },
        { name: 'Latest update', value: dayOr(line.lastUpdateOn) },
        { name: 'Tracking class', value: tracked ? trackingWords(tracked) : null },
      ],
    }
  })
}

function termsOf(line: PlanLine, nameOf: (id: string) => string): Standing['fields'] {
  const owner = line.ownerPerson ?? line.ownerParty
  return [
    { name: 'Title', value: line.title, prose: true },
    { name: 'Detail', value: line.detail || null, prose: true },
    { name: 'Theme', value: line.theme },
    { name: 'Improvement points', value: line.points?.split(' ').toSorted().join(', ') ?? null },
    { name: 'Owner', value: owner && nameOf(owner) },
    { name: 'Executive lead', value: line.executiveLead && nameOf(line.executiveLead) },
    { name: 'Start date', value: dayOr(line.start) },
    { name: 'Due date', value: dayOr(line.due) },
    { name: 'Original due date', value: dayOr(line.originalDue) },
    { name: 'Later dates granted', value: String(line.revisions) },
    { name: 'Success measure', value: line.successMeasure, prose: true },
  ]
}

const dayOr = (day: Day | null) => day && formatDay(day)

const lines = <Part>(parts: readonly Part[] = [], words: (part: Part) => string) =>
  parts.length === 0 ? null : parts.map(words).join('\n')

const milestoneWords = ({ text, due, metOn }: MilestoneOf) =>
  `${text}, due ${formatDay(due)}${metOn === null ? '' : `, met ${formatDay(metOn)}`}`
const subStepWords = ({ text, done }: SubStepOf) => `${text}${done === 1 ? ': done' : ''}`

const completionWords: Record<CompletionState, string> = {
  open: 'Not claimed',
  claimed: 'Claimed',
  verified: 'Verified',
  approved: 'Approved',
  lapsed: 'Lapsed',
}
