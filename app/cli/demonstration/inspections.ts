import type { InspectionKind } from '../../domain/inspection-kind.ts'

/** Days count from the day the demonstration is made: -548 is a year and a half before it. */
interface Demonstrated {
  kind: InspectionKind
  began: number
  ended: number
  received: number
  leadInspector: string
  /** Grades in the order of the framework's judgement areas. */
  grades: readonly string[]
  points: readonly { text: string; kind: 'improvement' | 'priority-action'; page: number }[]
}

const improvement = (page: number, text: string) => ({ text, kind: 'improvement', page }) as const
const priority = (page: number, text: string) => ({ text, kind: 'priority-action', page }) as const

export const inspections = {
  focusedVisit: {
    kind: 'focused-visit',
    began: -548,
    ended: -547,
    received: -520,
    leadInspector: 'Jan Okafor',
    grades: [],
    points: [
      priority(2, 'The timeliness and recording of strategy discussions, so that all partners take part.'),
      improvement(3, 'The consistency with which thresholds are applied to contacts at the front door.'),
      improvement(3, 'Management oversight that records the reasons for decisions.'),
      improvement(4, 'The use of chronologies and family history in assessments.'),
      improvement(4, 'Feedback to professionals who make referrals.'),
    ],
  },
  ilacs: {
    kind: 'standard-inspection',
    began: -360,
    ended: -349,
    received: -300,
    leadInspector: 'Miriam Castell',
    grades: ['good', 'requires-improvement', 'good', 'requires-improvement', 'requires-improvement'],
    points: [
      improvement(2, 'Contingency planning in children’s written plans. (outcome 2, national framework)'),
      improvement(
        2,
        'The quality and regularity of supervision. (Enabler: the workforce is equipped and effective, National Framework)',
      ),
      improvement(
        3,
        'Pathway plans that care leavers help to write and understand. (outcome 4, national framework)',
      ),
      improvement(3, 'The timeliness of initial health assessments for children in care.'),
      improvement(3, 'The sufficiency of local homes for children with complex needs.'),
      improvement(4, 'Life-story work for children in long-term care.'),
      improvement(4, 'How what children say shapes services. (principle 2, national framework)'),
    ],
  },
} as const satisfies Record<string, Demonstrated>
export type InspectionName = keyof typeof inspections
