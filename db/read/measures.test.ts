import { describe, expect, it } from 'vitest'
import { historyOf } from './history.ts'
import {
  caseloadDefined,
  caseloadDefinition,
  caseloadTerms,
  figureOf,
  figuresRecorded,
} from '../../e2e/world/measured.ts'
import { embargoedAction } from '../../e2e/world/embargoed-action.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { openEditions } from '../editions.ts'
import {
  allMeasures,
  figureByRef,
  figuresOf,
  linksOfMeasure,
  measureByRef,
  measuresAttachedTo,
  versionsOf,
} from './measures.ts'
import { search } from './search.ts'

function measured() {
  const council = smallCouncil()
  council.happens(people.planManager, [caseloadDefined()])
  return council
}
const attached = {
  type: 'measure-attached',
  says: {
    measure: 'M-01',
    to: { kind: 'action', ref: 'A-001' },
    expected: { from: 21, to: 16, by: day('2023-03-31') },
    note: '',
  },
} as const

describe('a measure', () => {
  it('stands as it was last changed, with every version of its definition', () => {
    const { db, happens } = measured()
    const is = { ...caseloadTerms, name: 'Caseload of social workers', target: null, isPublic: true }
    const definition = { ...caseloadDefinition, meaning: 'Without those on long-term leave' }
    happens(people.planManager, [
      { type: 'measure-changed', says: { measure: 'M-01', was: caseloadTerms, is, reason: '' } },
      {
        type: 'measure-redefined',
        says: {
          measure: 'M-01',
          version: 2,
          was: caseloadDefinition,
          definition,
          from: day('2022-10-01'),
          reason: 'The return counts so',
        },
      },
    ])
    expect(measureByRef(db, 'M-01')).toMatchObject({ ...is, version: 2, definition, from: '2022-10-01' })
    // Its baseline is of a day before the second version.
    expect(measureByRef(db, 'M-01')).toMatchObject({ baselineVersion: 1 })
    expect(versionsOf(db, 'M-01').map(({ version, from }) => [version, from])).toEqual([
      [1, '2022-01-01'],
      [2, '2022-10-01'],
    ])
    expect(search(db, 'caseload leave').found).toMatchObject([{ kind: 'measure', ref: 'M-01' }])
  })

  it('shows the newest figure of the whole that stands, by the newest definition', () => {
    const { db, happens } = measured()
    const latest = () => allMeasures(db)[0]?.latest?.ref ?? null
    expect(latest()).toBeNull()
    happens(people.owner, [
      figuresRecorded([
        figureOf('OB-0001', '2022-05-31', 19),
        figureOf('OB-0002', '2022-04-30', 20),
        figureOf('OB-0003', '2022-06-30', 18, { breakdown: { by: 'team', of: 'East' } }),
      ]),
    ])
    expect(latest()).toBe('OB-0001')
    happens(people.owner, [figuresRecorded([figureOf('OB-0004', '2022-05-31', 22)], { version: 2 })])
    expect(latest()).toBe('OB-0004')
    happens(people.owner, [
      figuresRecorded([figureOf('OB-0005', '2022-05-31', 23, { corrects: 'OB-0004' })], { version: 2 }),
    ])
    expect(latest()).toBe('OB-0005')
    expect(figureByRef(db, 'OB-0004')).toMatchObject({ value: 22, correctedBy: 'OB-0005' })
    expect(figuresOf(db, 'M-01').map(({ ref }) => ref)).toEqual([
      'OB-0003',
      'OB-0001',
      'OB-0004',
      'OB-0005',
      'OB-0002',
    ])
  })

  it('keeps nothing of a suppressed figure but that there is one', () => {
    const { db, happens } = measured()
    const nothing = { value: null, numerator: null, denominator: null, suppressed: true }
    happens(people.owner, [figuresRecorded([figureOf('OB-0001', '2022-05-31', 19, nothing)])])
    expect(figureByRef(db, 'OB-0001')).toMatchObject(nothing)
    expect(() => {
      happens(people.owner, [figuresRecorded([figureOf('OB-0002', '2022-05-31', 19, { suppressed: true })])])
    }).toThrow('CHECK')
  })

  it('hangs on an action until it is taken off, and both histories tell it', () => {
    const { db, happens } = measured()
    happens(people.planManager, [attached])
    expect(measuresAttachedTo(db, { kind: 'action', ref: 'A-001' })).toMatchObject([
      { ref: 'M-01', link: { expectedFrom: 21, expectedTo: 16, expectedBy: '2023-03-31' } },
    ])
    expect(linksOfMeasure(db, 'M-01')).toMatchObject([{ kind: 'action', ref: 'A-001' }])
    for (const subject of [
      { kind: 'action', ref: 'A-001' } as const,
      { kind: 'measure', ref: 'M-01' } as const,
    ])
      expect(historyOf(db, subject, Number.MAX_SAFE_INTEGER)[0]).toMatchObject({ type: 'measure-attached' })
    happens(people.planManager, [
      {
        type: 'measure-detached',
        says: { measure: 'M-01', to: { kind: 'action', ref: 'A-001' }, reason: 'It shows something else' },
      },
    ])
    expect(measuresAttachedTo(db, { kind: 'action', ref: 'A-001' })).toEqual([])
    expect(linksOfMeasure(db, 'M-01')).toEqual([])
  })

  it('does not say that it hangs on an action under embargo', () => {
    const council = measured()
    council.happens(people.planManager, embargoedAction)
    council.happens(people.planManager, [
      { ...attached, says: { ...attached.says, to: { kind: 'action', ref: 'A-003' } } },
    ])
    const { db } = openEditions(council.db, 1).editionFor({
      parts: 'full',
      asAt: null,
      seesEmbargoed: false,
      seesRights: false,
    })
    expect(measureByRef(db, 'M-01')).toBeDefined()
    expect(linksOfMeasure(db, 'M-01')).toEqual([])
    expect(linksOfMeasure(council.db, 'M-01')).toHaveLength(1)
  })
})
