import { describe, expect, it } from 'vitest'
import { headOf } from '../../db/history.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { caseloadDefined, figureOf, figuresRecorded } from '../../e2e/world/measured.ts'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { completionState } from '../domain/completion-state.ts'
import { rateImpact, type RateImpact } from './rate-impact.ts'

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

  it('is refused without a reason where nothing is proposed', () => {
    const { db, orders } = smallCouncil()
    const order = { ...rating, reason: null, seen: headOf(db).number }
    expect(orders(people.owner, 'rate-impact', rateImpact, order)).toEqual({
      refused: 'impact-without-reason',
      field: 'reason',
    })
  })

  it('is refused once the action has been withdrawn', () => {
    const { db, orders, happens } = smallCouncil()
    happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Merged into A-002' } },
    ])
    expect(orders(people.owner, 'rate-impact', rateImpact, { ...rating, seen: headOf(db).number })).toEqual({
      refused: 'action-withdrawn',
    })
  })

  it('goes on once completion has been approved, and leaves the approval as it is', () => {
    const council = smallCouncil()
    const { db, orders } = council
    approveFirstAction(council)
    expect(
      orders(people.owner, 'rate-impact', rateImpact, { ...rating, seen: headOf(db).number }),
    ).toMatchObject({ events: [{ type: 'impact-rated' }] })
    const action = actionByRef(db, 'A-001')
    expect(action && completionState(action)).toBe('approved')
  })

  it('is refused where the action does not exist', () => {
    const { orders } = smallCouncil()
    expect(orders(people.owner, 'rate-impact', rateImpact, { ...rating, action: 'A-999', seen: 0 })).toEqual({
      refused: 'not-found',
    })
  })
})

describe('rating impact where a measure hangs on the action', () => {
  /** The caseload is to fall from 21 to 16 by the end of the year; it has come to 18 in August. */
  function measured(): SmallCouncil {
    const council = smallCouncil()
    council.happens(people.planManager, [
      caseloadDefined(),
      {
        type: 'measure-attached',
        says: {
          measure: 'M-01',
          to: { kind: 'action', ref: 'A-001' },
          expected: { from: 21, to: 16, by: day('2022-12-31') },
          note: '',
        },
      },
      figuresRecorded([figureOf('OB-0001', '2022-08-31', 18)]),
    ])
    return council
  }
  const rates = ({ orders, db }: SmallCouncil, more: Partial<RateImpact>) =>
    orders(
      people.owner,
      'rate-impact',
      rateImpact,
      { ...rating, reason: null, seen: headOf(db).number, ...more },
      '2022-09-15',
    )
  const sentence =
    'M-01 Average caseload: 18.0 on 31 August 2022 (OB-0001), 60% of the way: 16 is expected by 31 December 2022, from 21.'

  it('confirms what is proposed without more words, with what that rests on as the reason', () => {
    const council = measured()
    expect(rates(council, {})).toMatchObject({
      events: [
        { says: { is: 'early-signs', proposed: 'early-signs', figures: ['OB-0001'], reason: sentence } },
      ],
    })
    expect(actionByRef(council.db, 'A-001')).toMatchObject({ impact: 'early-signs', impactReason: sentence })
  })

  it('keeps a reason of one’s own beside what was proposed', () => {
    expect(rates(measured(), { reason: 'Parents say so, too.' })).toMatchObject({
      events: [{ says: { is: 'early-signs', proposed: 'early-signs', reason: 'Parents say so, too.' } }],
    })
  })

  it('overrides with a reason, and only with one', () => {
    const council = measured()
    expect(rates(council, { rating: 'shown' })).toEqual({
      refused: 'override-without-reason',
      field: 'reason',
    })
    expect(rates(council, { rating: 'shown', reason: 'An audit of 40 plans.' })).toMatchObject({
      events: [
        {
          says: {
            is: 'shown',
            proposed: 'early-signs',
            figures: ['OB-0001'],
            reason: 'An audit of 40 plans.',
          },
        },
      ],
    })
  })

  it('is refused where a figure came in since the form was drawn', () => {
    const council = measured()
    const seen = headOf(council.db).number
    council.happens(people.owner, [figuresRecorded([figureOf('OB-0002', '2022-08-31', 22)])])
    expect(rates(council, { seen })).toEqual({ refused: 'changed-since' })
  })

  it('speaks of a corrected figure no more, nor of a measure that was detached', () => {
    const council = measured()
    council.happens(people.owner, [
      figuresRecorded([figureOf('OB-0002', '2022-08-31', 16, { corrects: 'OB-0001' })]),
    ])
    expect(rates(council, { rating: 'shown' })).toMatchObject({
      events: [{ says: { proposed: 'shown', figures: ['OB-0002'] } }],
    })
    council.happens(people.planManager, [
      {
        type: 'measure-detached',
        says: { measure: 'M-01', to: { kind: 'action', ref: 'A-001' }, reason: 'Another says it better' },
      },
    ])
    expect(rates(council, { rating: 'no-impact' })).toMatchObject({ refused: 'impact-without-reason' })
  })
})
