import { expect, test } from 'vitest'
import { caseloadDefined, figureOf, figuresRecorded } from '../../../e2e/world/measured.ts'
import { day, people, smallCouncil } from '../../../e2e/world/small-council.ts'
import { namesOf } from '../../../db/read/names.ts'
import { staleMeasures } from './stale-measures.ts'

test('a measure is stale once its next figure is overdue, for its owner and for all, until it is retired', () => {
  const { db, happens } = smallCouncil()
  happens(people.planManager, [caseloadDefined(), figuresRecorded([figureOf('OB-0001', '2022-05-31', 21)])])
  const stale = (on: string, owner: string | null = null) =>
    staleMeasures({ db }, namesOf(db), day(on), owner)
  expect(stale('2022-07-30')).toEqual([])
  const [owed] = stale('2022-07-31')
  expect(owed).toMatchObject({ ref: 'M-01', owner: 'Tom Keller', latest: 'on 31 May 2022' })
  expect(stale('2022-07-31', people.owner.id)).toEqual([owed])
  expect(stale('2022-07-31', people.otherOwner.id)).toEqual([])
  happens(people.planManager, [
    { type: 'measure-retired', says: { measure: 'M-01', reason: 'No longer counted' } },
  ])
  expect(stale('2022-07-31')).toEqual([])
})
