import type { Definition, StandardMeasure, Terms } from '../../domain/events/measures.ts'
import { readyMeasures } from '../../domain/standard-measures.ts'
import { roleBands } from '../../domain/role-band.ts'
import type { Who } from './council.ts'

/** A measure of the demonstration. Days are counted from the day the demonstration is made. */
export interface DemonstratedMeasure {
  standard: StandardMeasure | null
  owner: Who
  terms: Pick<
    Terms,
    'name' | 'subject' | 'direction' | 'frequency' | 'source' | 'smallNumberLimit' | 'isPublic'
  >
  definition: Definition
  /** A later definition, by which it goes on from another value. */
  later?: Definition
  /** How many periods it has figures for. */
  periods: number
  /** From what to what it goes, evenly, as it is shown, and out of how many; its baseline is where it begins. */
  course: { from: number; to: number; of: number }
  target: { value: number; by: number }
  /** The last day on which anybody recorded a figure of it. */
  lastRecorded: number
}

const reports = 'Monthly workforce report, human resources'

const ready = (standard: StandardMeasure, frequency: Terms['frequency'], isPublic: boolean) => ({
  standard,
  owner: 'workforce' as const,
  terms: { ...readyMeasures[standard].terms, frequency, isPublic, source: reports },
  definition: readyMeasures[standard].definition,
})

const ours = (
  { name, subject }: Pick<Terms, 'name' | 'subject'>,
  definition: Pick<Definition, 'meaning' | 'numerator' | 'denominator' | 'excluded'>,
) => ({
  standard: null,
  terms: {
    name,
    subject,
    direction: 'higher' as const,
    frequency: 'monthly' as const,
    source: 'Case management system',
    smallNumberLimit: 6,
    isPublic: true,
  },
  definition: {
    ...definition,
    unit: '%',
    shownAs: 'per-cent' as const,
    decimals: 1 as const,
    counting: null,
  },
})

const caseload = ready('caseload', 'monthly', true)

/** In the order in which they get their references, M-01 first. */
export const measures: readonly DemonstratedMeasure[] = [
  {
    ...caseload,
    definition: {
      ...caseload.definition,
      meaning:
        'How many cases a social worker holds on average at the end of the month, a newly qualified worker counted as 0.6 of one.',
      numerator: 'Cases held at the end of the month',
      denominator:
        'Full-time equivalent social workers who hold at least one case, a newly qualified worker as 0.6 of one',
      excluded: 'Social workers on long-term sick leave',
      counting: { roles: [...roleBands], by: 'fte', agency: true, newlyQualifiedAs: 0.6 },
    },
    later: caseload.definition,
    periods: 24,
    course: { from: 23.6, to: 21.1, of: 60 },
    target: { value: 18, by: 130 },
    lastRecorded: -4,
  },
  {
    ...ready('vacancies', 'quarterly', true),
    periods: 8,
    course: { from: 22, to: 15.6, of: 74 },
    target: { value: 12, by: 130 },
    lastRecorded: -4,
  },
  {
    ...ready('agency', 'quarterly', true),
    periods: 8,
    course: { from: 24.8, to: 17.2, of: 71 },
    target: { value: 15, by: 130 },
    lastRecorded: -4,
  },
  {
    ...ready('turnover', 'yearly', false),
    periods: 3,
    course: { from: 26, to: 17.5, of: 62 },
    target: { value: 14, by: 310 },
    lastRecorded: -4,
  },
  {
    ...ready('sickness', 'quarterly', false),
    periods: 8,
    course: { from: 4.4, to: 3.6, of: 3900 },
    target: { value: 3, by: 130 },
    // Nobody has reported it since: it is stale.
    lastRecorded: -260,
  },
  {
    standard: null,
    owner: 'workforce',
    terms: {
      ...caseload.terms,
      name: 'Average caseload of front-line workers',
      frequency: 'quarterly',
      source: 'Workforce counts',
    },
    definition: {
      ...caseload.definition,
      meaning:
        'How many cases a social worker on the front line holds on average. Advanced practitioners and managers are left out, and a newly qualified worker counts as 0.6 of one.',
      numerator: 'Cases held by front-line social workers on the day',
      denominator:
        'Full-time equivalent front-line social workers who hold at least one case, a newly qualified worker as 0.6 of one',
      excluded: 'Senior and advanced practitioners, and managers',
      counting: { roles: ['newly-qualified', 'case-holder'], by: 'fte', agency: true, newlyQualifiedAs: 0.6 },
    },
    // Its figures come of the workforce counts alone.
    periods: 0,
    course: { from: 36, to: 40, of: 26 },
    target: { value: 22, by: 130 },
    lastRecorded: -4,
  },
  {
    ...ours(
      { name: 'Health told the same day', subject: 'Health of children in care' },
      {
        meaning:
          'How often the health service is told on the very day on which a child comes into care, so that the first assessment can be booked.',
        numerator: 'Children who came into care in the month and of whom health was told on that day',
        denominator: 'Children who came into care in the month',
        excluded: 'Children who came for a planned short break',
      },
    ),
    owner: 'frontDoor',
    periods: 24,
    course: { from: 54, to: 98, of: 120 },
    target: { value: 95, by: 130 },
    lastRecorded: -4,
  },
  {
    ...ours(
      { name: 'Plans with a contingency section', subject: 'Planning for children' },
      {
        meaning: 'How many children’s plans say what will happen if the plan does not work.',
        numerator: 'Plans in the monthly sample with a contingency section that a reader could act on',
        denominator: 'Plans in the monthly sample',
        excluded: 'Plans less than a month old',
      },
    ),
    owner: 'planning',
    periods: 24,
    course: { from: 20, to: 63, of: 90 },
    target: { value: 90, by: 130 },
    lastRecorded: -4,
  },
]

/**
 * By team, the newest month: the full-time equivalents of each, 60 in all, and its cases beside the average. Two teams are
 * so small that their numbers are withheld.
 */
export const teams: readonly (readonly [team: string, of: number, beside: number])[] = [
  ['Assessment', 13.5, 1.14],
  ['Safeguarding North', 15, 1.16],
  ['Safeguarding South', 14, 1.15],
  ['Children in care', 9.5, 0.72],
  ['Fostering', 4.5, 0.42],
  ['Contact service', 3.5, 0.4],
]

/** What is expected of which action, by its title: from where it was when it was attached. */
export const expectedEffects: readonly { measure: string; action: string; to: number; by: number }[] = [
  {
    measure: 'M-01',
    action: 'Bring caseloads of newly qualified social workers to the local limit',
    to: 18,
    by: 130,
  },
  { measure: 'M-02', action: 'Recruit twelve permanent social workers', to: 12, by: 130 },
  { measure: 'M-04', action: 'Ask every leaver why, and tell the board', to: 14, by: 310 },
  { measure: 'M-05', action: 'Report supervision frequency to managers each month', to: 3, by: 130 },
  // Approved since: the first has shown its impact, the second not yet. The third waits for approval.
  { measure: 'M-07', action: 'Notify health on the day a child comes into care', to: 90, by: -60 },
  {
    measure: 'M-08',
    action: 'Review the electronic record so that plans have a contingency section',
    to: 90,
    by: 45,
  },
  {
    measure: 'M-08',
    action: 'Practice workshops on contingency planning in every team',
    to: 90,
    by: 45,
  },
]

/** The action whose impact its executive lead rates as the figures propose. */
export const confirmedImpact = 'Notify health on the day a child comes into care'
