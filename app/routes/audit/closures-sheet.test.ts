import { expect, test } from 'vitest'
import { approveFirstAction } from '../../../e2e/world/approved-action.ts'
import { caseloadDefined, caseloadTerms, figureOf, figuresRecorded } from '../../../e2e/world/measured.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../../e2e/world/small-council.ts'
import { closureOf } from '../../../db/read/closures.ts'
import { namesOf } from '../../../db/read/names.ts'
import { closuresSheet } from './closures-sheet.ts'
import { toldClosure } from './told-closure.ts'

function boardMeets(): SmallCouncil {
  const council = smallCouncil()
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: {
        meeting: 'scrutiny-board-2022-07-06',
        body: 'scrutiny-board',
        is: { on: day('2022-07-06'), place: 'Civic Hall' },
      },
    },
  ])
  return council
}

function closedOnOthersEvidence() {
  const council = boardMeets()
  approveFirstAction(council, people.deputyDirector)
  return council
}

test('the workbook names who did each part of a closure, in which role and on which day', () => {
  const { db } = closedOnOthersEvidence()
  const sheet = closuresSheet(db, { from: day('2022-05-01'), to: day('2022-06-30') }, namesOf(db))
  const on = { day: '2022-05-09' }
  const row = ['C-001', 'A-001', 'Review the record used for children’s plans']
  expect(sheet.rows[1]).toEqual([
    ...row,
    ...['Tom Keller', 'Action owner', on],
    ...['Helen Strand', 'Deputy director', on],
    ...[null, null, null],
    ...['Imran Sadiq', 'Deputy director', on],
    ...['Nia Bevan', 'Governance officer', on],
    ...['(b) of scrutiny-board-2022-07-06', 'stands', null],
  ])
  expect(sheet.rows[0]).toHaveLength(sheet.rows[1]?.length ?? 0)
})

test('both tell what the measures of the action showed when it was claimed, whatever came since', () => {
  const council = boardMeets()
  const { db, happens } = council
  happens(people.planManager, [
    caseloadDefined({ tolerance: 1 }),
    {
      type: 'measure-attached',
      says: {
        measure: 'M-01',
        to: { kind: 'action', ref: 'A-001' },
        expected: { from: 21, to: 16, by: day('2022-12-31') },
        note: '',
      },
    },
    figuresRecorded([figureOf('OB-0001', '2022-05-31', 17)]),
  ])
  approveFirstAction(council)
  const tighter = { ...caseloadTerms, tolerance: 0.1 }
  happens(people.planManager, [
    {
      type: 'measure-changed',
      says: { measure: 'M-01', was: { ...caseloadTerms, tolerance: 1 }, is: tighter, reason: '' },
    },
    figuresRecorded([figureOf('OB-0002', '2022-05-31', 22, { corrects: 'OB-0001' })]),
    {
      type: 'measure-detached',
      says: { measure: 'M-01', to: { kind: 'action', ref: 'A-001' }, reason: 'Another says it better' },
    },
  ])
  const sentence =
    'M-01 Average caseload: 17.0 on 31 May 2022 (OB-0001), which reaches the 16 expected by 31 December 2022, from 21.'
  const sheet = closuresSheet(db, { from: day('2022-05-01'), to: day('2022-06-30') }, namesOf(db))
  expect(sheet.rows[1]?.at(-1)).toBe(sentence)
  const closure = closureOf(db, 'C-001')
  expect(closure && toldClosure(db, closure, namesOf(db)).effects).toEqual([{ measure: 'M-01', sentence }])
})

test('the page of a closure tells who attached its evidence, in which role', () => {
  const { db } = closedOnOthersEvidence()
  const closure = closureOf(db, 'C-001')
  const told = closure && toldClosure(db, closure, namesOf(db))
  expect(told?.evidence).toMatchObject([{ ref: 'E-001', by: 'Helen Strand', role: 'Deputy director' }])
})
