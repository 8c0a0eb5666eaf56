import type { Event, Says } from '../../app/domain/history.ts'
import { day } from './small-council.ts'

type Terms = Says<'measure-defined'>['terms']
type Definition = Says<'measure-defined'>['definition']
type Figure = Says<'figures-recorded'>['figures'][number]

export const caseloadTerms: Terms = {
  name: 'Average caseload',
  subject: 'Caseload',
  direction: 'lower',
  frequency: 'monthly',
  source: 'Case management system',
  owner: 'P-005',
  baseline: { value: 21, on: day('2022-03-31') },
  target: { value: 16, by: day('2023-03-31') },
  tolerance: null,
  smallNumberLimit: 6,
  isPublic: false,
}

export const caseloadDefinition: Definition = {
  meaning: 'Cases that a social worker holds, on average',
  numerator: 'Cases held',
  denominator: 'Full-time equivalents who hold a case',
  excluded: 'Nobody',
  unit: 'cases for each full-time equivalent',
  shownAs: 'number',
  decimals: 1,
  counting: null,
}

/** M-01, the average caseload, as Tom's. */
export const caseloadDefined = (terms: Partial<Terms> = {}): Event => ({
  type: 'measure-defined',
  says: {
    measure: 'M-01',
    terms: { ...caseloadTerms, ...terms },
    definition: caseloadDefinition,
    from: day('2022-01-01'),
    standard: null,
  },
})

/** One figure of the whole on a day, of a numerator and a denominator of a hundred. */
export const figureOf = (figure: string, on: string, value: number, is: Partial<Figure> = {}): Figure => ({
  figure,
  period: { from: day(on), to: day(on) },
  breakdown: { by: 'none', of: '' },
  value,
  numerator: value * 100,
  denominator: 100,
  suppressed: false,
  corrects: null,
  ...is,
})

export const figuresRecorded = (figures: Figure[], says: Partial<Says<'figures-recorded'>> = {}): Event => ({
  type: 'figures-recorded',
  says: {
    measure: 'M-01',
    version: 1,
    source: 'Case management system',
    standing: 'final',
    figures,
    note: '',
    workforce: null,
    matter: null,
    ...says,
  },
})
