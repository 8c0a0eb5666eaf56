import type { Definition, StandardMeasure, Terms } from '../../domain/events/measures.ts'
import { readyMeasures } from '../../domain/standard-measures.ts'
import { roleBands } from '../../domain/role-band.ts'

/** A measure of the demonstration. Days are counted from the day the demonstration is made. */
export interface DemonstratedMeasure {
  standard: StandardMeasure | null
  terms: Pick<
    Terms,
    'name' | 'subject' | 'direction' | 'frequency' | 'source' | 'smallNumberLimit' | 'isPublic'
  >
  definition: Definition
  /** A later definition, by which it goes on from another value. */
  later?: Definition
  /** How many periods it has figures for. */
  periods: number
  /** From what to what it goes, evenly, as it is shown; and out of how many. */
  course: { from: number; to: number; of: number }
  target: { value: number; by: number }
  /** The last day on which anybody recorded a figure of it. */
  lastRecorded: number
}

const reports = 'Monthly workforce report, human resources'

const ready = (standard: StandardMeasure, frequency: Terms['frequency'], isPublic: boolean) => ({
  standard,
  terms: { ...readyMeasures[standard].terms, frequency, isPublic, source: reports },
  definition: readyMeasures[standard].definition,
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
    periods: 2,
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
]

/** By team, the newest month: cases, and full-time equivalents. One team is so small that its numbers are withheld. */
export const caseloadByTeam: readonly (readonly [team: string, cases: number, of: number])[] = [
  ['Assessment', 310, 13],
  ['Safeguarding North', 372, 15],
  ['Safeguarding South', 351, 14],
  ['Children in care', 168, 10.5],
  ['Fostering', 21, 4.5],
]

/** What is expected of which action, by its title. */
export const expectedEffects: readonly {
  measure: string
  action: string
  from: number
  to: number
  by: number
}[] = [
  {
    measure: 'M-01',
    action: 'Bring caseloads of newly qualified social workers to the local limit',
    from: 23,
    to: 18,
    by: 130,
  },
  { measure: 'M-02', action: 'Recruit twelve permanent social workers', from: 20, to: 12, by: 130 },
  { measure: 'M-04', action: 'Ask every leaver why, and tell the board', from: 26, to: 14, by: 310 },
  {
    measure: 'M-05',
    action: 'Report supervision frequency to managers each month',
    from: 4.4,
    to: 3,
    by: 130,
  },
]
