import { describe, expect, it } from 'vitest'
import { milestonesOf } from '../../db/read/action-parts.ts'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { addMilestone } from './add-milestone.ts'
import { meetMilestone } from './meet-milestone.ts'
import { removeMilestone } from './remove-milestone.ts'

const add = (council: SmallCouncil, due = '2022-07-29', action = 'A-001') =>
  council.orders(people.owner, 'build-milestones', addMilestone, {
    action,
    text: 'The record is reviewed',
    due: day(due),
  })
const meet = (council: SmallCouncil, milestone: number, on = '2022-05-30', action = 'A-001') =>
  council.orders(people.owner, 'build-milestones', meetMilestone, { action, milestone, on: day(on) })
const remove = (council: SmallCouncil, milestone: number, action = 'A-001') =>
  council.orders(people.owner, 'build-milestones', removeMilestone, {
    action,
    milestone,
    reason: 'Not needed',
  })

describe('a milestone', () => {
  it('is met on the day it was met, which may be before the day it is recorded', () => {
    const council = smallCouncil()
    add(council)
    meet(council, 1)
    expect(milestonesOf(council.db, 'A-001')).toMatchObject([{ milestone: 1, metOn: '2022-05-30' }])
  })

  it('keeps its number also after it was removed', () => {
    const council = smallCouncil()
    add(council)
    remove(council, 1)
    expect(add(council)).toMatchObject({ events: [{ says: { milestone: 2 } }] })
  })

  it('is not added before the action starts, nor to no action', () => {
    const council = smallCouncil()
    expect(add(council, '2022-05-15')).toEqual({ refused: 'milestone-before-start', field: 'due' })
    expect(add(council, '2022-07-29', 'A-999')).toEqual({ refused: 'not-found' })
  })

  it('is not met twice, in the future, where there is none, or was removed', () => {
    const council = smallCouncil()
    add(council)
    expect(meet(council, 1, '2022-06-02')).toEqual({ refused: 'in-the-future', field: 'on' })
    expect(meet(council, 2)).toEqual({ refused: 'not-found' })
    expect(meet(council, 1, '2022-05-30', 'A-999')).toEqual({ refused: 'not-found' })
    meet(council, 1)
    expect(meet(council, 1)).toEqual({ refused: 'milestone-already-met' })
    remove(council, 1)
    expect(meet(council, 1)).toEqual({ refused: 'not-found' })
    expect(remove(council, 1)).toEqual({ refused: 'not-found' })
    expect(remove(council, 1, 'A-999')).toEqual({ refused: 'not-found' })
  })

  it('is not met where completion is approved, and not touched once the action is withdrawn', () => {
    const council = smallCouncil()
    add(council)
    approveFirstAction(council)
    expect(meet(council, 1)).toEqual({ refused: 'action-complete' })
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Twice' } },
    ])
    expect(add(council)).toEqual({ refused: 'action-withdrawn' })
    expect(remove(council, 1)).toEqual({ refused: 'action-withdrawn' })
  })
})
