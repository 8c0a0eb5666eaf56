import { describe, expect, it } from 'vitest'
import { headOf } from '../../db/history.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { setDeliveryRating, type SetDeliveryRating } from './set-delivery-rating.ts'

const atRisk = { rating: 'at-risk', reason: 'The supplier has lost two of its developers.' } as const
const returned = { rating: null, reason: 'The supplier has hired.' } as const

const set = (
  { db, orders }: SmallCouncil,
  order: Pick<SetDeliveryRating, 'rating' | 'reason'>,
  { on = '2022-06-01', seen = headOf(db).number } = {},
) =>
  orders(
    people.deputyDirector,
    'set-delivery-rating',
    setDeliveryRating,
    { action: 'A-001', ...order, seen },
    on,
  )

describe('setting the delivery rating by hand', () => {
  it('keeps the rating worked out beside it, its author and the reason', () => {
    const council = smallCouncil()
    expect(set(council, atRisk)).toMatchObject({
      events: [{ type: 'delivery-rating-set', says: { workedOut: 'not-started', ...atRisk } }],
    })
    expect(actionByRef(council.db, 'A-001')).toMatchObject({
      deliverySet: 'at-risk',
      deliverySetBy: people.deputyDirector.id,
      deliverySetAt: '2022-06-01T12:00:00.000Z',
      deliverySetReason: atRisk.reason,
      impact: null,
    })
  })

  it('keeps what the rule works out on that very day, with the milestones that stand', () => {
    const council = smallCouncil()
    council.happens(people.planManager, [
      {
        type: 'milestone-added',
        says: { action: 'A-001', milestone: 1, text: 'Plan', due: day('2022-05-20') },
      },
    ])
    expect(set(council, atRisk)).toMatchObject({ events: [{ says: { workedOut: 'at-risk' } }] })
    council.happens(people.planManager, [
      { type: 'milestone-removed', says: { action: 'A-001', milestone: 1, reason: 'Not needed' } },
    ])
    expect(set(council, { ...atRisk, reason: 'Again' })).toMatchObject({
      events: [{ says: { workedOut: 'not-started' } }],
    })
    expect(set(council, { rating: 'on-track', reason: 'Nearly there' }, { on: '2022-10-01' })).toMatchObject({
      events: [{ says: { workedOut: 'late', rating: 'on-track' } }],
    })
  })

  it('can be undone: the rating is worked out again', () => {
    const council = smallCouncil()
    set(council, atRisk)
    expect(set(council, returned)).toMatchObject({
      events: [{ type: 'delivery-rating-returned', says: { was: 'at-risk', reason: returned.reason } }],
    })
    expect(actionByRef(council.db, 'A-001')).toMatchObject({
      deliverySet: null,
      deliverySetBy: null,
      deliverySetAt: null,
      deliverySetReason: null,
    })
  })

  it('is refused where it is to be worked out and already is', () => {
    expect(set(smallCouncil(), returned)).toEqual({ refused: 'rating-worked-out', field: 'rating' })
  })

  it('is refused where neither rating nor reason is new', () => {
    const council = smallCouncil()
    set(council, atRisk)
    expect(set(council, atRisk)).toEqual({ refused: 'nothing-changed', field: 'rating' })
    expect(set(council, { ...atRisk, reason: 'And a third.' })).toMatchObject({ events: [{}] })
  })

  it('is refused once completion has been verified: no hand sets that rating', () => {
    const council = smallCouncil()
    const claim = { claim: 'C-001', action: 'A-001' }
    const version = actionByRef(council.db, 'A-001')?.version ?? 0
    council.happens(people.owner, [
      { type: 'completion-claimed', says: { ...claim, version, impact: 'Usable', evidence: ['E-001'] } },
    ])
    council.happens(people.planManager, [{ type: 'claim-verified', says: { ...claim, comment: '' } }])
    expect(set(council, atRisk)).toEqual({ refused: 'rating-verified', field: 'rating' })
  })

  it('is refused where the action changed since the form was drawn', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    set(council, atRisk)
    expect(set(council, returned, { seen })).toEqual({ refused: 'changed-since' })
  })

  it('is refused where the action does not exist', () => {
    const { orders } = smallCouncil()
    const order = { action: 'A-999', ...atRisk, seen: 0 }
    expect(orders(people.planManager, 'set-delivery-rating', setDeliveryRating, order)).toEqual({
      refused: 'not-found',
    })
  })
})
