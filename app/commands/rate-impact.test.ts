import { describe, expect, it } from 'vitest'
import { headOf } from '../../db/history.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { rateImpact } from './rate-impact.ts'

const rating = {
  action: 'A-001',
  rating: 'early-signs',
  reason: 'Six of ten audited plans have it.',
} as const

describe('rating impact', () => {
  it('keeps what was and what is, who and why, apart from the delivery rating', () => {
    const { db, orders } = smallCouncil()
    orders(people.owner, 'rate-impact', rateImpact, { ...rating, seen: headOf(db).number })
    const again = { ...rating, rating: 'shown', reason: 'Nine of ten.', seen: headOf(db).number } as const
    expect(orders(people.deputyDirector, 'rate-impact', rateImpact, again)).toMatchObject({
      events: [{ says: { was: 'early-signs', is: 'shown', reason: 'Nine of ten.' } }],
    })
    expect(actionByRef(db, 'A-001')).toMatchObject({
      impact: 'shown',
      impactBy: people.deputyDirector.id,
      impactReason: 'Nine of ten.',
      deliverySet: null,
    })
  })

  it('is refused where neither rating nor reason is new', () => {
    const { db, orders } = smallCouncil()
    orders(people.owner, 'rate-impact', rateImpact, { ...rating, seen: headOf(db).number })
    expect(
      orders(people.owner, 'rate-impact', rateImpact, { ...rating, seen: headOf(db).number }),
    ).toMatchObject({ refused: 'nothing-changed' })
  })

  it('is refused where the action changed since the form was drawn', () => {
    const { db, orders } = smallCouncil()
    const seen = headOf(db).number
    orders(people.owner, 'rate-impact', rateImpact, { ...rating, seen })
    expect(
      orders(people.deputyDirector, 'rate-impact', rateImpact, { ...rating, rating: 'no-impact', seen }),
    ).toEqual({ refused: 'changed-since' })
  })

  it('is refused where the action does not exist', () => {
    const { orders } = smallCouncil()
    expect(orders(people.owner, 'rate-impact', rateImpact, { ...rating, action: 'A-999', seen: 0 })).toEqual({
      refused: 'not-found',
    })
  })
})
