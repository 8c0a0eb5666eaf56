import type { Definition, Frequency, StandardMeasure, Terms } from './events/measures.ts'
import { standardMeasureWords } from './measure-words.ts'

/** A measure that is ready to use: what the council adds is its owner, baseline and target. */
export interface ReadyMeasure {
  terms: Pick<Terms, 'name' | 'subject' | 'direction' | 'frequency' | 'source' | 'smallNumberLimit'>
  definition: Definition
}

const workforceReturn = 'Children’s social work workforce return to the Department for Education'
const perCent = { unit: '%', shownAs: 'per-cent', decimals: 1, counting: null } as const

const ready = (
  standard: StandardMeasure,
  subject: string,
  direction: Terms['direction'],
  definition: Definition,
  frequency: Frequency = 'yearly',
): ReadyMeasure => ({
  terms: {
    name: standardMeasureWords[standard],
    subject,
    direction,
    frequency,
    source: workforceReturn,
    smallNumberLimit: 6,
  },
  definition,
})

// The Department counts once a year; a council that measures more often means the same of each of its periods.
const inSeptember = ' (30 September in the Department for Education’s return)'
const onLastDay = 'on the last day of the period: 30 September in the Department’s return'
const inPeriod = 'in the period: the year to 30 September in the Department’s return'
const yearly = 'Only that of a year compares with other councils.'

/** The workforce measures of the Department for Education, by its definitions, in words that hold for any period. */
export const readyMeasures: Record<StandardMeasure, ReadyMeasure> = {
  caseload: ready('caseload', 'Caseload', 'lower', {
    meaning: `How many cases a social worker who holds cases has on average on the last day of the period${inSeptember}. Every child counts as a case, siblings one by one.`,
    numerator: `Cases held ${onLastDay}`,
    denominator:
      'Full-time equivalent social workers, permanent and agency, who hold at least one case on that day',
    excluded: 'Social workers who hold no case',
    unit: 'cases for each full-time equivalent',
    shownAs: 'number',
    decimals: 1,
    counting: {
      roles: [
        'newly-qualified',
        'case-holder',
        'senior-practitioner',
        'first-line-manager',
        'middle-manager',
        'senior-manager',
      ],
      by: 'fte',
      agency: true,
      newlyQualifiedAs: 1,
    },
  }),
  vacancies: ready('vacancies', 'Vacancies', 'lower', {
    meaning: `What share of social worker posts is vacant on the last day of the period${inSeptember}.`,
    numerator: `Full-time equivalent vacancies ${onLastDay}`,
    denominator: 'Full-time equivalent vacancies and social workers in post on that day',
    excluded: 'Agency workers: they are not in post, even where they cover a vacancy',
    ...perCent,
  }),
  agency: ready('agency', 'Agency workers', 'lower', {
    meaning: `What share of social workers works through an agency on the last day of the period${inSeptember}.`,
    numerator: `Full-time equivalent agency social workers ${onLastDay}`,
    denominator: 'Full-time equivalent agency social workers and social workers in post on that day',
    excluded: 'Vacancies that nobody covers',
    ...perCent,
  }),
  turnover: ready('turnover', 'Turnover', 'lower', {
    meaning: `How many social workers left in the period, as a share of those in post on its last day. ${yearly}`,
    numerator: `Full-time equivalent social workers who left ${inPeriod}`,
    denominator: `Full-time equivalent social workers in post ${onLastDay}`,
    excluded: 'Agency workers',
    ...perCent,
  }),
  sickness: ready('sickness', 'Sickness absence', 'lower', {
    meaning:
      'What share of the days that social workers could have worked in the period was lost to sickness.',
    numerator: `Days lost to sickness ${inPeriod}`,
    denominator: 'Days that were available to be worked in that time',
    excluded: 'Agency workers',
    ...perCent,
  }),
}
