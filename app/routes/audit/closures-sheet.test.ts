import { expect, test } from 'vitest'
import { approveFirstAction } from '../../../e2e/world/approved-action.ts'
import { day, people, smallCouncil } from '../../../e2e/world/small-council.ts'
import { closureOf } from '../../../db/read/closures.ts'
import { namesOf } from '../../../db/read/names.ts'
import { closuresSheet } from './closures-sheet.ts'
import { toldClosure } from './told-closure.ts'

function closedOnOthersEvidence() {
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
    ...['(b) of scrutiny-board-2022-07-06', 'stands'],
  ])
  expect(sheet.rows[0]).toHaveLength(sheet.rows[1]?.length ?? 0)
})

test('the page of a closure tells who attached its evidence, in which role', () => {
  const { db } = closedOnOthersEvidence()
  const closure = closureOf(db, 'C-001')
  const told = closure && toldClosure(db, closure, namesOf(db))
  expect(told?.evidence).toMatchObject([{ ref: 'E-001', by: 'Helen Strand', role: 'Deputy director' }])
})
