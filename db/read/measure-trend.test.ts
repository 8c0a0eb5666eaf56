import { expect, test } from 'vitest'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { caseloadDefined, caseloadDefinition, figureOf, figuresRecorded } from '../../e2e/world/measured.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { trendOfMeasure } from './measure-trend.ts'

const meeting = 'scrutiny-board-2022-07-06'
const expected = { from: 21, to: 16, by: day('2023-03-31') }

function measured() {
  const council = smallCouncil()
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
    },
  ])
  approveFirstAction(council)
  council.happens(people.planManager, [
    caseloadDefined(),
    figuresRecorded([
      figureOf('OB-0001', '2022-04-30', 21),
      figureOf('OB-0002', '2022-04-30', 40, { breakdown: { by: 'team', of: 'Front door' } }),
    ]),
    figuresRecorded([figureOf('OB-0003', '2022-04-30', 20.5, { corrects: 'OB-0001' })]),
    figuresRecorded([figureOf('OB-0004', '2022-05-12', 19.5)], { workforce: 'W-01' }),
    {
      type: 'measure-redefined',
      says: {
        measure: 'M-01',
        version: 2,
        was: caseloadDefinition,
        definition: caseloadDefinition,
        from: day('2022-06-01'),
        reason: 'Agency workers are counted',
      },
    },
  ])
  return council
}

test('a trend has the figures of the whole that stand, and the days on which the definition changed', () => {
  const { db } = measured()
  expect(trendOfMeasure(db, 'M-01')).toMatchObject({
    figures: [
      { period: { from: '2022-05-12', to: '2022-05-12' }, value: 19.5, counted: true },
      {
        period: { from: '2022-04-30', to: '2022-04-30' },
        value: 20.5,
        version: 1,
        standing: 'final',
        counted: false,
      },
    ],
    redefined: [{ version: 2, from: '2022-06-01' }],
    completed: [],
  })
})

test.each([
  { kind: 'action', ref: 'A-001' },
  { kind: 'point', ref: 'ILACS-2022-01' },
] as const)('and the completion of the actions that it is attached to by $kind, until it is detached', to => {
  const { db, happens } = measured()
  const completed = () => trendOfMeasure(db, 'M-01').completed
  happens(people.planManager, [
    { type: 'measure-attached', says: { measure: 'M-01', to, expected, note: '' } },
  ])
  expect(completed()).toEqual([{ ref: 'A-001', on: '2022-07-06' }])
  happens(people.planManager, [
    { type: 'measure-detached', says: { measure: 'M-01', to, reason: 'By mistake' } },
  ])
  expect(completed()).toEqual([])
})
