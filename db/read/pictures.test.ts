import { expect, test } from 'vitest'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { completingActions, datedActions, gradedInspections } from './pictures.ts'

const meeting = 'scrutiny-board-2022-07-06'

function approved() {
  const council = smallCouncil()
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
    },
  ])
  approveFirstAction(council)
  return council
}

test('an action is complete on the day of the meeting that approved it, until its approval lapses', () => {
  const { db, happens } = approved()
  expect(completingActions(db)).toEqual([
    { originalDue: '2022-09-30', approvedOn: '2022-07-06' },
    { originalDue: '2022-09-30', approvedOn: null },
  ])
  happens(people.planManager, [{ type: 'action-linked', says: { action: 'A-001', point: 'ILACS-2022-02' } }])
  expect(completingActions(db)[0]?.approvedOn).toBeNull()
})

test('dates are those of actions in the plan', () => {
  const { db, happens } = smallCouncil()
  happens(people.planManager, [
    { type: 'action-withdrawn', says: { action: 'A-002', reason: 'Done elsewhere' } },
  ])
  expect(datedActions(db)).toEqual([
    {
      ref: 'A-001',
      title: 'Review the record used for children’s plans',
      original: '2022-09-30',
      due: '2022-09-30',
    },
  ])
  expect(completingActions(db)).toHaveLength(1)
})

test('an inspection without any grade is no judgement', () => {
  const { db, happens } = smallCouncil()
  expect(gradedInspections(db)).toEqual([])
  const facts = {
    kind: 'standard-inspection',
    framework: 'ilacs-2026',
    began: day('2026-05-11'),
    ended: day('2026-05-22'),
    receivedOn: null,
    publishedOn: null,
    leadInspector: null,
  } as const
  const given = [
    { area: 'leaders', grade: 'good' },
    { area: 'care-leavers', grade: null },
  ]
  happens(people.planManager, [
    {
      type: 'inspection-recorded',
      says: { inspection: 'ILACS-2026', is: { ...facts, judgements: given }, embargoed: false, report: null },
    },
  ])
  expect(gradedInspections(db)).toEqual([
    {
      ref: 'ILACS-2026',
      ended: '2026-05-22',
      judgements: [
        {
          area: 'leaders',
          name: 'The impact of leaders on social work practice with children and families',
          grade: 'good',
        },
        { area: 'care-leavers', name: 'The experiences and progress of care leavers', grade: null },
      ],
    },
  ])
})
