import { expect, test } from 'vitest'
import { smallCouncil, people, day } from '../../e2e/world/small-council.ts'
import { caseloadDefined, figureOf, figuresRecorded } from '../../e2e/world/measured.ts'
import { knownTo } from './public-texts.ts'
import { publicMeasureTexts } from './public-measure-texts.ts'
import {
  publicEffects,
  publicFigures,
  publicMeasure,
  publicMeasures,
  publicMeasuresOf,
  publicMeasuresOfPlan,
} from './public-measures.ts'
import type { Event, Says } from '../../app/domain/history.ts'
import { marksAmong } from '../../app/domain/identifying.ts'

const figures = figuresRecorded(
  [
    figureOf('OB-0001', '2022-04-30', 21),
    figureOf('OB-0002', '2022-04-30', 0, {
      breakdown: { by: 'team', of: 'Harbour team' },
      value: null,
      numerator: null,
      denominator: null,
      suppressed: true,
    }),
  ],
  { note: 'See M-02 for the other count.' },
)

function councilWith(isPublic: boolean) {
  const council = smallCouncil()
  council.happens(people.planManager, [
    caseloadDefined({ isPublic }),
    figures,
    {
      type: 'measure-attached',
      says: {
        measure: 'M-01',
        to: { kind: 'action', ref: 'A-001' },
        expected: { from: 21, to: 16, by: day('2023-03-31') },
        note: 'Between ourselves',
      },
    },
  ])
  return council.db
}

test('a measure is shown to the public where it was chosen to be, and else is not known', () => {
  const kept = councilWith(false)
  expect(publicMeasures(kept)).toEqual([])
  expect(publicMeasure(kept, 'M-01')).toBeUndefined()
  expect(publicMeasuresOf(kept, 'ILACS-2022-01', ['A-001'])).toEqual([])
  expect(publicMeasureTexts(kept)).toEqual([])
  const shown = councilWith(true)
  expect(publicMeasures(shown).map(({ ref }) => ref)).toEqual(['M-01'])
  expect(publicMeasuresOf(shown, 'ILACS-2022-01', ['A-001']).map(({ ref }) => ref)).toEqual(['M-01'])
  expect(publicMeasuresOf(shown, 'ILACS-2022-02', ['A-002'])).toEqual([])
  expect(publicEffects(shown, 'M-01', day('2022-06-01'))).toMatchObject([
    { ref: 'A-001', point: 'ILACS-2022-01', expected: { from: 21, to: 16 } },
  ])
})

test('of measures attached to the plan the others of their subject are told, too: one number without the other misleads', () => {
  const council = smallCouncil()
  const also = (measure: string, terms: Partial<Says<'measure-defined'>['terms']>): Event => {
    const defined = caseloadDefined({ isPublic: true, ...terms })
    if (defined.type !== 'measure-defined') throw new Error('It defines a measure')
    return { ...defined, says: { ...defined.says, measure } }
  }
  const to = { kind: 'action', ref: 'A-001' } as const
  const expected = { from: 21, to: 16, by: day('2023-03-31') }
  council.happens(people.planManager, [
    caseloadDefined({ isPublic: true }),
    also('M-02', { name: 'Front-line caseload' }),
    also('M-03', { name: 'Vacancies', subject: 'Vacancies' }),
    also('M-04', { name: 'Caseload kept inside', isPublic: false }),
    { type: 'measure-attached', says: { measure: 'M-01', to, expected, note: '' } },
  ])
  const told = publicMeasuresOfPlan(council.db, day('2022-06-01'))
  expect(told.map(({ ref, effects }) => [ref, effects.length])).toEqual([
    ['M-01', 1],
    ['M-02', 0],
  ])
})

test('its owner is told by a post that is published, and else by their part; who entered a figure is not told', () => {
  const db = councilWith(true)
  expect(publicMeasure(db, 'M-01')?.owner).toBe('The owner of the measure')
  expect(JSON.stringify([publicMeasures(db), publicFigures(db, 'M-01')])).not.toMatch(
    /P-00\d|Between ourselves/,
  )
})

test('the check before a release reads every text of it, and finds a measure named there that is not public', () => {
  const db = councilWith(true)
  const texts = publicMeasureTexts(db)
  for (const text of ['Average caseload', 'Cases held', 'Harbour team', 'See M-02 for the other count.'])
    expect(texts.map(one => one.text)).toContain(text)
  const marks = marksAmong(texts, knownTo(db, db, day('2022-06-01')))
  expect(marks.map(({ words, what }) => [words, what])).toEqual([['M-02', 'reference']])
})
