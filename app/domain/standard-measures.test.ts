import { describe, expect, it } from 'vitest'
import { standardMeasures, type StandardMeasure } from './events/measures.ts'
import { Definition } from './events/measures.ts'
import { ratio } from './figure-value.ts'
import { shownValue } from './measure-words.ts'
import { readyMeasures } from './standard-measures.ts'

/** A value as a figure of the measure works it out and shows it. */
const shown = (standard: StandardMeasure, numerator: number, denominator: number) => {
  const { definition } = readyMeasures[standard]
  return shownValue(ratio(numerator, denominator, definition), definition)
}

describe('the figures of the Department for Education for England, 30 September 2023', () => {
  it('come out of the definition of the caseload, with its published numerator and denominator', () => {
    expect(shown('caseload', 337_055, 21_111.4)).toBe('16.0')
  })

  it('come out of the definitions of the rates, with its published counts', () => {
    // Full-time equivalents in post, vacant and agency at 30 September 2023; leavers in the year before.
    const [inPost, vacant, agency] = [33_119, 7_723, 7_174]
    expect(shown('vacancies', vacant, vacant + inPost)).toBe('18.9%')
    expect(shown('agency', agency, agency + inPost)).toBe('17.8%')
    // Agency workers are not in post: with them the vacancy rate would be another.
    expect(shown('vacancies', vacant, vacant + inPost + agency)).not.toBe('18.9%')
    expect(shown('turnover', 5_254, inPost)).toBe('15.9%')
  })
})

it('every ready-made measure can be used as it is', () => {
  for (const standard of standardMeasures)
    expect(Definition.safeParse(readyMeasures[standard].definition).success, standard).toBe(true)
})

it('every ready-made measure means the same of a month or quarter as of the year of the Department', () => {
  for (const standard of standardMeasures) {
    const { numerator, meaning } = readyMeasures[standard].definition
    expect(`${meaning} ${numerator}`, standard).toMatch(/in the period|on the last day of the period/)
    expect(numerator, standard).toContain('30 September in the Department’s return')
  }
})
