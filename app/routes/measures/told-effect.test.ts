import { expect, test } from 'vitest'
import { caseloadDefined, figureOf, figuresRecorded } from '../../../e2e/world/measured.ts'
import { day, people, smallCouncil } from '../../../e2e/world/small-council.ts'
import { attachedTo } from '../../../db/read/attached-measures.ts'
import { toldEffects } from './told-effect.ts'

const to = { kind: 'action', ref: 'A-001' } as const

test('a measure without a figure since it was attached shows the one from before, and by which definition others are', () => {
  const { db, happens } = smallCouncil()
  happens(people.planManager, [
    caseloadDefined(),
    figuresRecorded([figureOf('OB-0001', '2022-03-31', 22), figureOf('OB-0002', '2022-04-30', 21)]),
    {
      type: 'measure-attached',
      says: { measure: 'M-01', to, expected: { from: 21, to: 16, by: day('2022-12-31') }, note: '' },
    },
  ])
  const told = () => toldEffects(attachedTo(db, to), day('2022-09-01'))
  const before = { figure: 'OB-0002', value: '21.0', when: 'on 30 April 2022' }
  expect(told()).toMatchObject([{ latest: null, none: 'None', since: '9 May 2022', before }])
  happens(people.planManager, [figuresRecorded([figureOf('OB-0003', '2022-07-31', 20)], { version: 2 })])
  expect(told()).toMatchObject([{ latest: null, none: 'None by the same definition', before }])
})
