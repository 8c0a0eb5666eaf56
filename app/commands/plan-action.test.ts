import { describe, expect, it } from 'vitest'
import { actionByRef } from '../../db/read/actions.ts'
import { milestonesOf, pointsOf, subStepsOf } from '../../db/read/action-parts.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { planAction, type PlanAction } from './plan-action.ts'

const order: PlanAction = {
  points: ['ILACS-2022-01', 'ILACS-2022-02'],
  is: {
    title: 'Make contingency planning usable',
    detail: '',
    theme: 'Planning',
    start: day('2022-06-01'),
    successMeasure: 'Nine in ten plans audited are good',
  },
  owner: people.owner.id,
  executiveLead: people.deputyDirector.id,
  due: day('2022-12-16'),
  milestones: [
    { text: 'The record is reviewed', due: day('2022-07-29') },
    { text: 'The new record is in use', due: day('2022-10-31') },
  ],
  subSteps: ['Ask practitioners', 'Ask families'],
}

function planning(changes: Partial<PlanAction> = {}) {
  const council = smallCouncil()
  const outcome = council.orders(people.planManager, 'plan-action', planAction, { ...order, ...changes })
  return { ...council, outcome }
}

describe('planning an action', () => {
  it('puts it into the plan under the next reference, with its points, milestones and sub-steps', () => {
    const { db } = planning()
    expect(actionByRef(db, 'A-003')).toMatchObject({
      title: 'Make contingency planning usable',
      ownerPerson: people.owner.id,
      executiveLead: people.deputyDirector.id,
      due: '2022-12-16',
      originalDue: '2022-12-16',
    })
    expect(pointsOf(db, 'A-003').map(({ ref }) => ref)).toEqual(['ILACS-2022-01', 'ILACS-2022-02'])
    expect(milestonesOf(db, 'A-003').map(({ milestone, due }) => [milestone, due])).toEqual([
      [1, '2022-07-29'],
      [2, '2022-10-31'],
    ])
    expect(subStepsOf(db, 'A-003').map(({ subStep, text }) => [subStep, text])).toEqual([
      [1, 'Ask practitioners'],
      [2, 'Ask families'],
    ])
  })

  it('can be done before owner, lead, dates and points are known', () => {
    const { db } = planning({ points: [], owner: null, executiveLead: null, due: null, milestones: [] })
    expect(actionByRef(db, 'A-003')).toMatchObject({ ownerPerson: null, executiveLead: null, due: null })
  })

  it('can give it to a post or partner body', () => {
    expect(planning({ owner: 'O-01' }).outcome).toMatchObject({
      events: [{ says: { owner: { party: 'O-01' } } }, {}, {}, {}, {}],
    })
  })

  it('allows a due date that has already passed, which the plan then shows', () => {
    const past = planning({ is: { ...order.is, start: null }, due: day('2022-01-31'), milestones: [] })
    expect(past.outcome).toHaveProperty('events')
  })

  it.each<[string, Partial<PlanAction>, object]>([
    ['due before it starts', { due: day('2022-05-31') }, { refused: 'due-before-start', field: 'due' }],
    [
      'with a milestone before it starts',
      { milestones: [{ text: 'Reviewed', due: day('2022-05-31') }] },
      { refused: 'milestone-before-start', field: 'due' },
    ],
    [
      'against a point that does not exist',
      { points: ['ILACS-2022-99'] },
      { refused: 'not-found', field: 'points' },
    ],
    ['for an owner who does not exist', { owner: 'P-999' }, { refused: 'not-found', field: 'owner' }],
    [
      'for an owner who could not post updates',
      { owner: people.auditor.id },
      { refused: 'not-an-action-owner', field: 'owner', facts: { name: people.auditor.name } },
    ],
    [
      'under a lead who does not exist',
      { executiveLead: 'P-999' },
      { refused: 'not-found', field: 'executiveLead' },
    ],
    [
      'under a lead who is no deputy director',
      { executiveLead: people.owner.id },
      { refused: 'not-a-deputy-director', field: 'executiveLead', facts: { name: people.owner.name } },
    ],
  ])('is refused %s', (_, changes, refused) => {
    expect(planning(changes).outcome).toEqual(refused)
  })

  it('is refused against a point that was removed, and for retired people and bodies', () => {
    const { orders, happens } = smallCouncil()
    happens(people.administrator, [
      { type: 'point-removed', says: { point: 'ILACS-2022-02', reason: 'Read twice' } },
      { type: 'person-retired', says: { person: people.otherOwner.id, reason: '' } },
      { type: 'person-retired', says: { person: people.otherDeputyDirector.id, reason: '' } },
      { type: 'party-retired', says: { party: 'O-01', reason: '' } },
    ])
    const plan = (changes: Partial<PlanAction>) =>
      orders(people.planManager, 'plan-action', planAction, {
        ...order,
        points: ['ILACS-2022-01'],
        ...changes,
      })
    expect(plan({ points: ['ILACS-2022-02'] })).toEqual({ refused: 'point-removed', field: 'points' })
    expect(plan({ owner: people.otherOwner.id })).toMatchObject({ refused: 'person-retired', field: 'owner' })
    expect(plan({ owner: 'O-01' })).toMatchObject({ refused: 'person-retired', field: 'owner' })
    expect(plan({ executiveLead: people.otherDeputyDirector.id })).toMatchObject({
      refused: 'person-retired',
      field: 'executiveLead',
    })
  })
})
