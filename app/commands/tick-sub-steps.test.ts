import { describe, expect, it } from 'vitest'
import { headOf } from '../../db/history.ts'
import { subStepsOf } from '../../db/read/action-parts.ts'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { addSubSteps } from './add-sub-steps.ts'
import { tickSubSteps } from './tick-sub-steps.ts'

const add = (council: SmallCouncil, texts: string[], action = 'A-001') =>
  council.orders(people.owner, 'work-sub-steps', addSubSteps, { action, texts })
const tick = (
  council: SmallCouncil,
  done: number[],
  { seen = headOf(council.db).number, action = 'A-001' } = {},
) => council.orders(people.owner, 'work-sub-steps', tickSubSteps, { action, seen, done })
const done = ({ db }: SmallCouncil) => subStepsOf(db, 'A-001').map(step => step.done)

describe('the sub-steps of an action', () => {
  it('are numbered on, ticked and unticked, each change an event of its own', () => {
    const council = smallCouncil()
    add(council, ['Ask practitioners', 'Ask families'])
    add(council, ['Write it up'])
    tick(council, [1, 3])
    expect(done(council)).toEqual([true, false, true])
    expect(tick(council, [1, 2])).toMatchObject({
      events: [
        { type: 'sub-step-done', says: { subStep: 2 } },
        { type: 'sub-step-undone', says: { subStep: 3 } },
      ],
    })
    expect(done(council)).toEqual([true, true, false])
  })

  it('are not ticked where nothing changed, there is none, or somebody ticked meanwhile', () => {
    const council = smallCouncil()
    add(council, ['Ask practitioners'])
    expect(tick(council, [])).toEqual({ refused: 'nothing-changed' })
    expect(tick(council, [7])).toEqual({ refused: 'not-found' })
    expect(tick(council, [1], { action: 'A-999' })).toEqual({ refused: 'not-found' })
    expect(add(council, ['Ask'], 'A-999')).toEqual({ refused: 'not-found' })
    const seen = headOf(council.db).number
    tick(council, [1])
    expect(tick(council, [], { seen })).toEqual({ refused: 'changed-since' })
  })

  it('rest once completion is approved', () => {
    const council = smallCouncil()
    add(council, ['Ask practitioners'])
    approveFirstAction(council)
    expect(tick(council, [1])).toEqual({ refused: 'action-complete' })
    expect(add(council, ['Ask families'])).toEqual({ refused: 'action-complete' })
  })
})
