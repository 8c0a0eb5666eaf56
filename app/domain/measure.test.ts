import { describe, expect, it } from 'vitest'
import { caseloadDefinition, caseloadTerms } from '../../e2e/world/measured.ts'
import { Day } from './day.ts'
import { readyMeasures } from './standard-measures.ts'
import { changeMeasure, defineMeasure, redefineMeasure, retireMeasure } from './measure.ts'

const day = (text: string) => Day.parse(text)
const from = day('2022-04-01')
const measure = {
  ...caseloadTerms,
  ref: 'M-01',
  version: 1,
  definition: caseloadDefinition,
  from,
  retiredAt: null,
}
const retired = { ...measure, retiredAt: '2022-06-01T09:00:00.000Z' }
const tom = {
  kind: 'person',
  id: 'P-005',
  name: 'Tom Keller',
  retired: false,
  roles: ['action-owner'],
} as const
const around = { owner: tom, others: [measure], withheld: false }
const order = {
  terms: { ...caseloadTerms, name: 'Caseload of the front line' },
  definition: caseloadDefinition,
  from,
  standard: null,
}

describe('a measure', () => {
  it('is defined with the first version of its definition', () => {
    expect(defineMeasure('M-02', order, around)).toEqual([
      { type: 'measure-defined', says: { measure: 'M-02', ...order } },
    ])
  })

  it('is a ready-made one only with the definition that comes with it', () => {
    const { definition } = readyMeasures.vacancies
    const begun = { ...order, standard: 'vacancies' } as const
    expect(defineMeasure('M-02', { ...begun, definition }, around)).toMatchObject([
      { says: { standard: 'vacancies' } },
    ])
    expect(defineMeasure('M-02', begun, around)).toMatchObject([{ says: { standard: null } }])
  })

  it('has a name of its own, as long as the other is not retired', () => {
    const same = { ...order, terms: { ...caseloadTerms, name: 'average CASELOAD' } }
    expect(defineMeasure('M-02', same, around)).toMatchObject({
      refused: 'measure-exists',
      facts: { name: 'M-01' },
    })
    expect(defineMeasure('M-02', same, { owner: tom, others: [retired] })).not.toHaveProperty('refused')
  })

  it('is owned by somebody who could record its figures', () => {
    const owned = (owner: object) => defineMeasure('M-02', order, { ...around, owner: { ...tom, ...owner } })
    expect(owned({ roles: ['scrutiny-member'] })).toMatchObject({
      refused: 'not-a-measure-owner',
      field: 'owner',
    })
    expect(owned({ retired: true })).toMatchObject({ refused: 'person-retired' })
    expect(owned({ roles: ['deputy-director'] })).not.toHaveProperty('refused')
  })

  it('has a numerator and a denominator, or neither', () => {
    const half = { ...order, definition: { ...caseloadDefinition, denominator: '' } }
    expect(defineMeasure('M-02', half, around)).toMatchObject({
      refused: 'half-a-definition',
      field: 'denominator',
    })
  })

  it('is changed with what was, and not without a change', () => {
    const is = { ...caseloadTerms, target: { value: 15, by: day('2023-03-31') } }
    expect(changeMeasure(measure, { is, reason: 'Agreed' }, around)).toEqual([
      { type: 'measure-changed', says: { measure: 'M-01', was: caseloadTerms, is, reason: 'Agreed' } },
    ])
    expect(changeMeasure(measure, { is: { ...caseloadTerms }, reason: '' }, around)).toMatchObject({
      refused: 'nothing-changed',
    })
  })

  it('keeps its small-number limit, or gets a higher one, once something has been withheld under it', () => {
    const withLimit = (limit: number | null) =>
      changeMeasure(
        { ...measure, smallNumberLimit: 6 },
        { is: { ...caseloadTerms, smallNumberLimit: limit }, reason: 'Agreed' },
        { ...around, withheld: true },
      )
    const refused = { refused: 'limit-lowered', field: 'smallNumberLimit' }
    expect([withLimit(2), withLimit(null)]).toMatchObject([refused, refused])
    expect(withLimit(10)).not.toHaveProperty('refused')
    const raised = { is: { ...caseloadTerms, smallNumberLimit: 10 }, reason: '' }
    expect(changeMeasure({ ...measure, smallNumberLimit: 6 }, raised, around)).toMatchObject({
      refused: 'limit-unexplained',
      field: 'reason',
    })
  })

  it('gets another version of its definition, which may not begin before the one before', () => {
    const definition = { ...caseloadDefinition, meaning: 'Without those on long-term leave' }
    const reason = 'The return counts so'
    expect(redefineMeasure(measure, { definition, from, reason })).toMatchObject([
      { type: 'measure-redefined', says: { version: 2, was: caseloadDefinition, definition, from } },
    ])
    expect(redefineMeasure(measure, { definition, from: day('2022-03-31'), reason })).toMatchObject({
      refused: 'definition-before-the-last',
      field: 'from',
    })
    const another = { ...caseloadDefinition, shownAs: 'per-cent' } as const
    expect(redefineMeasure(measure, { definition: another, from, reason })).toMatchObject({
      refused: 'another-scale',
      field: 'shownAs',
    })
    expect(redefineMeasure(measure, { definition: { ...caseloadDefinition }, from, reason })).toMatchObject({
      refused: 'nothing-changed',
    })
  })

  it('stays as it is once it is retired', () => {
    expect(retireMeasure(measure, 'No longer collected')).toMatchObject([{ type: 'measure-retired' }])
    const definition = { ...caseloadDefinition, meaning: 'Another' }
    for (const outcome of [
      retireMeasure(retired, 'Again'),
      changeMeasure(retired, { is: order.terms, reason: '' }, around),
      redefineMeasure(retired, { definition, from, reason: 'Better' }),
    ])
      expect(outcome).toMatchObject({ refused: 'measure-retired' })
  })
})
