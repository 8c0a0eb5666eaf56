import { describe, expect, it } from 'vitest'
import { caseloadDefined, figureOf, figuresRecorded } from '../../e2e/world/measured.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import type { Connection } from '../../db/connection.ts'
import { headOf } from '../../db/history.ts'
import { actionByRef } from '../../db/read/actions.ts'
import { updatesOf } from '../../db/read/updates.ts'
import { postUpdate } from './post-update.ts'

const update = {
  action: 'A-001',
  speaksOf: day('2022-05-31'),
  text: 'The record was reviewed.',
  nextStep: null,
  impact: null,
}

const rated = (db: Connection) =>
  ({ rating: 'early-signs', reason: 'Six of ten audited plans have it.', seen: headOf(db).number }) as const

describe('posting an update', () => {
  it('is recorded with the day it speaks of, apart from the day it was written', () => {
    const { orders } = smallCouncil()
    expect(orders(people.owner, 'post-update', postUpdate, update)).toMatchObject({
      events: [
        { type: 'update-posted', by: people.owner.id, says: { update: 'U-0001', speaksOf: '2022-05-31' } },
      ],
    })
  })

  it('is marked as posted for a partner body that owns the action', () => {
    const { orders, happens } = smallCouncil()
    happens(people.planManager, [
      {
        type: 'owner-assigned',
        says: { action: 'A-001', was: { person: people.owner.id }, is: { party: 'O-01' }, reason: 'Theirs' },
      },
    ])
    expect(orders(people.owner, 'post-update', postUpdate, update)).toMatchObject({
      events: [{ says: { onBehalfOf: 'O-01' } }],
    })
  })

  it('is the executive lead’s own word where they post it, whoever owns the action', () => {
    const { orders, happens } = smallCouncil()
    happens(people.planManager, [
      {
        type: 'owner-assigned',
        says: { action: 'A-001', was: { person: people.owner.id }, is: { party: 'O-01' }, reason: 'Theirs' },
      },
    ])
    expect(orders(people.deputyDirector, 'post-update', postUpdate, update)).toMatchObject({
      events: [{ says: { onBehalfOf: null } }],
    })
  })

  it('rates impact in the same deed where the person gives a rating and its reason', () => {
    const { orders, db } = smallCouncil()
    const impact = rated(db)
    expect(orders(people.owner, 'post-update', postUpdate, { ...update, impact })).toMatchObject({
      events: [
        { type: 'update-posted' },
        { type: 'impact-rated', says: { was: null, is: 'early-signs', reason: impact.reason } },
      ],
    })
    expect(actionByRef(db, 'A-001')).toMatchObject({
      impact: 'early-signs',
      impactBy: people.owner.id,
      impactAt: '2022-06-01T12:00:00.000Z',
    })
  })

  it('records nothing at all where the impact given with it is refused', () => {
    const { orders, db } = smallCouncil()
    orders(people.owner, 'post-update', postUpdate, { ...update, impact: rated(db) })
    expect(orders(people.owner, 'post-update', postUpdate, { ...update, impact: rated(db) })).toEqual({
      refused: 'nothing-changed',
      field: 'impact',
    })
    expect(updatesOf(db, 'A-001')).toHaveLength(1)
  })

  it('is refused where a figure came in while impact was rated in it, and not where impact is left as it is', () => {
    const { orders, happens, db } = smallCouncil()
    const expected = { from: 21, to: 16, by: day('2022-12-31') }
    const to = { kind: 'action', ref: 'A-001' } as const
    happens(people.planManager, [
      caseloadDefined(),
      { type: 'measure-attached', says: { measure: 'M-01', to, expected, note: '' } },
    ])
    const impact = rated(db)
    happens(people.planManager, [figuresRecorded([figureOf('OB-0001', '2022-05-31', 18)])])
    expect(orders(people.owner, 'post-update', postUpdate, { ...update, impact })).toEqual({
      refused: 'changed-since',
    })
    expect(orders(people.owner, 'post-update', postUpdate, update)).toMatchObject({
      events: [{ type: 'update-posted' }],
    })
  })

  it('is refused for a day that has not come', () => {
    const { orders } = smallCouncil()
    const tomorrow = { ...update, speaksOf: day('2022-06-02') }
    expect(orders(people.owner, 'post-update', postUpdate, tomorrow)).toEqual({
      refused: 'in-the-future',
      field: 'speaksOf',
    })
  })

  it('is refused where the action does not exist', () => {
    const { orders } = smallCouncil()
    expect(orders(people.owner, 'post-update', postUpdate, { ...update, action: 'A-999' })).toEqual({
      refused: 'not-found',
    })
  })
})
