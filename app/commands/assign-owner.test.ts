import { describe, expect, it } from 'vitest'
import { headOf } from '../../db/history.ts'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { assignExecutiveLead } from './assign-executive-lead.ts'
import { assignOwner } from './assign-owner.ts'

interface Order {
  action?: string
  seen?: number
  reason?: string
}
const rest = ({ db }: SmallCouncil, order: Order) => ({
  action: 'A-001',
  seen: headOf(db).number,
  reason: 'New post',
  ...order,
})

describe('giving an action an owner', () => {
  const give = (council: SmallCouncil, owner: string | null, order: Order = {}) =>
    council.orders(people.planManager, 'assign-owner', assignOwner, { owner, ...rest(council, order) })

  it('keeps who it was, who it is and why', () => {
    expect(give(smallCouncil(), people.otherOwner.id)).toMatchObject({
      events: [
        {
          type: 'owner-assigned',
          says: {
            was: { person: people.owner.id },
            is: { person: people.otherOwner.id },
            reason: 'New post',
          },
        },
      ],
    })
  })

  it('can be to a partner body, or to nobody', () => {
    const council = smallCouncil()
    expect(give(council, 'O-01')).toMatchObject({ events: [{ says: { is: { party: 'O-01' } } }] })
    expect(give(council, null)).toMatchObject({ events: [{ says: { was: { party: 'O-01' }, is: null } }] })
  })

  it('needs no reason where there was none', () => {
    const council = smallCouncil()
    give(council, null)
    expect(give(council, people.owner.id, { reason: '' })).toHaveProperty('events')
  })

  it('is refused without a reason, to the same one, to nobody known, and to those who cannot', () => {
    const council = smallCouncil()
    expect(give(council, people.otherOwner.id, { reason: '' })).toEqual({
      refused: 'reason-missing',
      field: 'reason',
    })
    expect(give(council, people.owner.id)).toEqual({ refused: 'nothing-changed' })
    expect(give(council, 'P-999')).toEqual({ refused: 'not-found', field: 'owner' })
    expect(give(council, people.auditor.id)).toMatchObject({ refused: 'not-an-action-owner', field: 'owner' })
    council.happens(people.administrator, [
      { type: 'person-retired', says: { person: people.otherOwner.id, reason: '' } },
    ])
    expect(give(council, people.otherOwner.id)).toMatchObject({ refused: 'person-retired', field: 'owner' })
  })

  it('is refused unseen changes, for no action, and once completion is approved', () => {
    const council = smallCouncil()
    expect(give(council, people.otherOwner.id, { seen: 0 })).toEqual({ refused: 'changed-since' })
    expect(give(council, people.otherOwner.id, { action: 'A-999' })).toEqual({ refused: 'not-found' })
    approveFirstAction(council)
    expect(give(council, people.otherOwner.id)).toEqual({ refused: 'action-complete' })
  })
})

describe('giving an action an executive lead', () => {
  const give = (council: SmallCouncil, executiveLead: string | null, order: Order = {}) =>
    council.orders(people.planManager, 'assign-executive-lead', assignExecutiveLead, {
      executiveLead,
      ...rest(council, order),
    })

  it('keeps who it was, who it is and why', () => {
    expect(give(smallCouncil(), people.otherDeputyDirector.id)).toMatchObject({
      events: [
        {
          type: 'executive-lead-assigned',
          says: { was: people.deputyDirector.id, is: people.otherDeputyDirector.id, reason: 'New post' },
        },
      ],
    })
  })

  it('is refused without a reason, to the same one, to nobody known, and to those who cannot', () => {
    const council = smallCouncil()
    const other = people.otherDeputyDirector.id
    expect(give(council, other, { reason: '' })).toEqual({ refused: 'reason-missing', field: 'reason' })
    expect(give(council, people.deputyDirector.id)).toEqual({ refused: 'nothing-changed' })
    expect(give(council, 'P-999')).toEqual({ refused: 'not-found', field: 'executiveLead' })
    expect(give(council, people.owner.id)).toMatchObject({
      refused: 'not-a-deputy-director',
      field: 'executiveLead',
    })
    council.happens(people.administrator, [{ type: 'person-retired', says: { person: other, reason: '' } }])
    expect(give(council, other)).toMatchObject({ refused: 'person-retired', field: 'executiveLead' })
  })

  it('is refused unseen changes, for no action, and once completion is approved', () => {
    const council = smallCouncil()
    expect(give(council, null, { seen: 0 })).toEqual({ refused: 'changed-since' })
    expect(give(council, null, { action: 'A-999' })).toEqual({ refused: 'not-found' })
    approveFirstAction(council)
    expect(give(council, null)).toEqual({ refused: 'action-complete' })
  })
})
