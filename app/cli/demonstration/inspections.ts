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
  /** The numbered paragraphs of the report, from 1. */
  findings: readonly string[]
}

const improvement = (page: number, text: string) => ({ text, kind: 'improvement', page }) as const
const priority = (page: number, text: string) => ({ text, kind: 'priority-action', page }) as const

export const inspections = {
  /** Over before the council began with ILACS Tracker: its judgements are kept, its plan is not. */
  earlier: {
    kind: 'standard-inspection',
    began: -1240,
    ended: -1229,
    received: -1180,
    leadInspector: 'Owen Tarrant',
    grades: ['requires-improvement', 'requires-improvement', 'good', 'good', 'requires-improvement'],
    points: [],
    findings: [],
  },
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
    findings: [
      'Contacts are screened on the day they arrive, but thresholds are not applied in the same way by every manager.',
      'Strategy discussions are held promptly in most cases. In a minority, health partners do not take part and the record is made days later.',
      'Managers oversee decisions, yet their reasons are not always recorded, and social workers cannot see why a case was closed.',
      'Chronologies are started and not kept up. Family history informs few assessments.',
      'Professionals who refer a child do not consistently hear what was decided.',
      'Staff speak highly of their managers, who are visible and approachable.',
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
    findings: [
      'Leaders know their services well and have invested in the front door since the focused visit.',
      'Children’s written plans seldom say what will happen if a plan does not work. Contingency planning is left to conversation.',
      'Supervision is regular in most teams. In two it is irregular, and its quality depends on the manager.',
      'Pathway plans are written for care leavers rather than with them, and many are hard to understand.',
      'Initial health assessments for children in care are too often late, because consent is sought late.',
      'There are too few local homes for children with complex needs, and some live far from their schools and families.',
      'Life-story work is thoughtful where it is done. Too many children in long-term care wait for it.',
      'Children are listened to. What they say does not yet shape services in ways that leaders can show.',
      'Partners take part in strategy discussions, and their timeliness has improved since the focused visit.',
    ],
  },
} as const satisfies Record<string, Demonstrated>
export type InspectionName = keyof typeof inspections
