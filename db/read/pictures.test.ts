import { expect, test } from 'vitest'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { Link } from '../../app/domain/events/progress.ts'
import { completionByMonth } from '../../app/domain/pictures/completion.ts'
import { approvalsOfCompletion, completingActions, datedActions, gradedInspections } from './pictures.ts'

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

const standing = (council: SmallCouncil, on: string) =>
  completionByMonth(completingActions(council.db), approvalsOfCompletion(council.db), day(on))

test.each([
  ['reopened', [{ type: 'action-reopened', says: { action: 'A-001', reason: 'Found wanting again' } }]],
  [
    'given other evidence',
    [
      {
        type: 'evidence-attached',
        says: {
          evidence: 'E-002',
          action: 'A-001',
          kind: 'audit',
          title: 'Audit of 60 plans',
          file: null,
          link: Link.parse('https://records.aldermere.example/second-audit'),
          supersedes: 'E-001',
        },
      },
    ],
  ],
  ['changed', [{ type: 'action-linked', says: { action: 'A-001', point: 'ILACS-2022-02' } }]],
] as const)(
  'an approval stands from the day of its meeting until the action is %s, also as a later day sees it',
  (_, ending) => {
    const council = approved()
    const before = standing(council, '2022-07-31')
    expect(before).toMatchObject({ approved: 1, ended: 0 })
    council.happens(people.planManager, [...ending], '2022-08-10T09:00:00.000Z')
    const after = standing(council, '2022-08-31')
    expect(after).toMatchObject({ approved: 0, ended: 1 })
    const approvedBy = (month: string) => after.months.find(each => each.month === month)?.approved
    expect([approvedBy('2022-07'), approvedBy('2022-08')]).toEqual([before.approved, 0])
  },
)

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
