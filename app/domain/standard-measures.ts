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

/** The workforce measures of the Department for Education, by its definitions: on 30 September, or over the year to it. */
export const readyMeasures: Record<StandardMeasure, ReadyMeasure> = {
  caseload: ready('caseload', 'Caseload', 'lower', {
    meaning:
      'How many cases a social worker who holds cases has on average, on 30 September. Every child counts as a case, siblings one by one.',
    numerator: 'Cases held on 30 September',
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
    meaning: 'What share of social worker posts is vacant on 30 September.',
    numerator: 'Full-time equivalent vacancies on 30 September',
    denominator: 'Full-time equivalent vacancies and social workers in post on that day',
    excluded: 'Agency workers: they are not in post, even where they cover a vacancy',
    ...perCent,
  }),
  agency: ready('agency', 'Agency workers', 'lower', {
    meaning: 'What share of social workers works through an agency on 30 September.',
    numerator: 'Full-time equivalent agency social workers on 30 September',
    denominator: 'Full-time equivalent agency social workers and social workers in post on that day',
    excluded: 'Vacancies that nobody covers',
    ...perCent,
  }),
  turnover: ready('turnover', 'Turnover', 'lower', {
    meaning: 'How many social workers left in the year, as a share of those in post at its end.',
    numerator: 'Full-time equivalent social workers who left in the year to 30 September',
    denominator: 'Full-time equivalent social workers in post on 30 September',
    excluded: 'Agency workers',
    ...perCent,
  }),
  sickness: ready('sickness', 'Sickness absence', 'lower', {
    meaning: 'What share of the days that social workers could have worked was lost to sickness.',
    numerator: 'Days lost to sickness in the year to 30 September',
    denominator: 'Days that were available to be worked in that year',
    excluded: 'Agency workers',
    ...perCent,
  }),
}
