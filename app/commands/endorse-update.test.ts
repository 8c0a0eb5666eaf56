import { describe, expect, it } from 'vitest'
import { updateByRef, updatesAwaitingEndorsement } from '../../db/read/updates.ts'
import { day, people, smallCouncil, type Who } from '../../e2e/world/small-council.ts'
import { endorseUpdate } from './endorse-update.ts'
import { postUpdate } from './post-update.ts'

function posted(by: Who = people.owner) {
  const council = smallCouncil()
  council.orders(by, 'post-update', postUpdate, {
    action: 'A-001',
    speaksOf: day('2022-05-31'),
    text: 'The record was reviewed.',
    nextStep: null,
    impact: null,
  })
  const endorse = (who: Who, update = 'U-0001') =>
    council.orders(who, 'endorse-update', endorseUpdate, { update, comment: 'Seen at the front door.' })
  return { ...council, endorse }
}

describe('endorsing an update', () => {
  it('puts the executive lead’s name, the time and their comment beside it', () => {
    const { db, endorse } = posted()
    expect(endorse(people.deputyDirector)).toMatchObject({ events: [{ type: 'update-endorsed' }] })
    expect(updateByRef(db, 'U-0001')).toMatchObject({
      endorsedBy: people.deputyDirector.id,
      endorsedAt: '2022-06-01T12:00:00.000Z',
      endorsedComment: 'Seen at the front door.',
    })
  })

  it('takes it off what awaits the lead', () => {
    const { db, endorse } = posted()
    const awaiting = () => updatesAwaitingEndorsement(db, people.deputyDirector.id).map(({ ref }) => ref)
    expect(awaiting()).toEqual(['U-0001'])
    endorse(people.deputyDirector)
    expect(awaiting()).toEqual([])
  })

  it('is refused to the one who posted it, who is not asked for it either', () => {
    const { db, endorse } = posted(people.deputyDirector)
    expect(endorse(people.deputyDirector)).toEqual({ refused: 'own-update' })
    expect(updatesAwaitingEndorsement(db, people.deputyDirector.id)).toEqual([])
  })

  it('is refused to the one who posted it by the database too', () => {
    const { happens } = posted()
    expect(() => {
      happens(people.owner, [
        { type: 'update-endorsed', says: { update: 'U-0001', action: 'A-001', comment: '' } },
      ])
    }).toThrow(/CHECK constraint failed/)
  })

  it('is refused a second time', () => {
    const { endorse } = posted()
    endorse(people.deputyDirector)
    expect(endorse(people.deputyDirector)).toEqual({ refused: 'already-endorsed' })
  })

  it('is refused where there is no such update', () => {
    expect(posted().endorse(people.deputyDirector, 'U-9999')).toEqual({ refused: 'not-found' })
  })
})
