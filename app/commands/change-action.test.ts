import { describe, expect, it } from 'vitest'
import { completionState } from '../domain/completion-state.ts'
import { headOf } from '../../db/history.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { changeAction } from './change-action.ts'
import { setDueDate } from './set-due-date.ts'
import { withdrawAction } from './withdraw-action.ts'

const terms = {
  title: 'Review the record used for children’s plans',
  detail: '',
  theme: 'Planning',
  start: day('2022-05-16'),
  successMeasure: 'Audits find it',
}
const seen = ({ db }: SmallCouncil) => headOf(db).number

describe('changing an action', () => {
  const change = (council: SmallCouncil, is: Partial<typeof terms>, drawnAt = seen(council)) =>
    council.orders(people.planManager, 'change-action', changeAction, {
      action: 'A-001',
      seen: drawnAt,
      is: { ...terms, ...is },
      reason: 'The board asked for it',
    })

  it('keeps what was, what is and why', () => {
    expect(change(smallCouncil(), { title: 'Replace the record' })).toMatchObject({
      events: [
        {
          type: 'action-changed',
          says: {
            was: terms,
            is: { ...terms, title: 'Replace the record' },
            reason: 'The board asked for it',
          },
        },
      ],
    })
  })

  it('makes an approval of completion lapse, for all to see', () => {
    const council = smallCouncil()
    approveFirstAction(council)
    const state = () => {
      const action = actionByRef(council.db, 'A-001')
      return action && completionState(action)
    }
    expect(state()).toBe('approved')
    change(council, { successMeasure: 'Families say so' })
    expect(state()).toBe('lapsed')
  })

  it('is refused where somebody else changed it since the form was drawn', () => {
    const council = smallCouncil()
    const drawnAt = seen(council)
    change(council, { title: 'Replace the record' })
    expect(change(council, { title: 'Keep the record' }, drawnAt)).toEqual({ refused: 'changed-since' })
    expect(actionByRef(council.db, 'A-001')?.title).toBe('Replace the record')
  })

  it('is refused where nothing changed, where it would start after it is due, and once withdrawn', () => {
    const council = smallCouncil()
    expect(change(council, {})).toEqual({ refused: 'nothing-changed' })
    expect(change(council, { start: day('2022-10-01') })).toEqual({
      refused: 'due-before-start',
      field: 'start',
    })
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Twice' } },
    ])
    expect(change(council, { title: 'Replace the record' })).toEqual({ refused: 'action-withdrawn' })
  })

  it('is refused where there is no such action', () => {
    const { orders } = smallCouncil()
    const order = { action: 'A-999', seen: 0, is: terms, reason: '' }
    expect(orders(people.planManager, 'change-action', changeAction, order)).toEqual({ refused: 'not-found' })
  })
})

describe('setting a due date', () => {
  function undated() {
    const council = smallCouncil()
    council.happens(people.planManager, [
      {
        type: 'action-planned',
        says: { action: 'A-003', points: [], is: terms, owner: null, executiveLead: null, due: null },
      },
    ])
    return council
  }
  const set = (council: SmallCouncil, due: string, action = 'A-003') =>
    council.orders(people.planManager, 'set-due-date', setDueDate, { action, due: day(due) })

  it('gives an action its original due date, even one already past', () => {
    const council = undated()
    expect(set(council, '2022-05-20')).toHaveProperty('events')
    expect(actionByRef(council.db, 'A-003')).toMatchObject({ due: '2022-05-20', originalDue: '2022-05-20' })
  })

  it('is refused where there is one, before the start, once withdrawn, and for no action', () => {
    const council = undated()
    expect(set(council, '2022-12-31', 'A-001')).toEqual({ refused: 'due-date-already-set', field: 'due' })
    expect(set(council, '2022-05-15')).toEqual({ refused: 'due-before-start', field: 'due' })
    expect(set(council, '2022-12-31', 'A-999')).toEqual({ refused: 'not-found' })
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-003', reason: 'Twice' } },
    ])
    expect(set(council, '2022-12-31')).toEqual({ refused: 'action-withdrawn' })
  })
})

describe('withdrawing an action', () => {
  const withdraw = (council: SmallCouncil, drawnAt = seen(council), action = 'A-001') =>
    council.orders(people.planManager, 'withdraw-action', withdrawAction, {
      action,
      seen: drawnAt,
      reason: 'Done by A-002',
    })

  it('takes it from the plan and keeps it', () => {
    const council = smallCouncil()
    withdraw(council)
    expect(actionByRef(council.db, 'A-001')?.withdrawn).toBe(true)
  })

  it('is refused where its completion is approved, twice, unseen changes, and for no action', () => {
    const council = smallCouncil()
    expect(withdraw(council, 0)).toEqual({ refused: 'changed-since' })
    expect(withdraw(council, 0, 'A-999')).toEqual({ refused: 'not-found' })
    approveFirstAction(council)
    expect(withdraw(council)).toEqual({ refused: 'action-complete' })
    withdraw(council, seen(council), 'A-002')
    expect(withdraw(council, seen(council), 'A-002')).toEqual({ refused: 'action-withdrawn' })
  })
})
