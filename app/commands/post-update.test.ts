import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { postUpdate } from './post-update.ts'

const update = {
  action: 'A-001',
  speaksOf: day('2022-05-31'),
  text: 'The record was reviewed.',
  nextStep: null,
}

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
