import { describe, expect, it } from 'vitest'
import { headOf } from '../../db/history.ts'
import { people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import type { Owner } from '../domain/events/plan.ts'
import { addBody } from './add-body.ts'
import { addParty } from './add-party.ts'
import { changeParty } from './change-party.ts'
import { retireParty } from './retire-party.ts'

const { administrator, auditor, owner, otherOwner } = people

describe('a post or partner body without an account', () => {
  const head = { kind: 'post', name: 'Virtual School Headteacher', postedForBy: owner.id } as const
  const add = ({ orders }: SmallCouncil, order = {}) =>
    orders(administrator, 'add-party', addParty, { ...head, ...order })
  const change = ({ db, orders }: SmallCouncil, order = {}, seen = headOf(db).number) =>
    orders(administrator, 'add-party', changeParty, {
      party: 'O-01',
      seen,
      name: 'Aldermere Health Trust',
      postedForBy: owner.id,
      ...order,
    })
  const retire = ({ orders }: SmallCouncil) =>
    orders(administrator, 'add-party', retireParty, { party: 'O-01', reason: 'Merged' })

  it('is added under the next reference, with the officer who posts for it', () => {
    expect(add(smallCouncil())).toMatchObject({
      events: [{ type: 'party-added', says: { party: 'O-02', ...head } }],
    })
  })

  it('cannot be added twice, nor with an officer who cannot post', () => {
    const council = smallCouncil()
    expect(add(council, { name: 'aldermere health trust' })).toEqual({
      refused: 'party-exists',
      field: 'name',
    })
    expect(add(council, { postedForBy: auditor.id })).toMatchObject({ refused: 'not-an-action-owner' })
    expect(add(council, { postedForBy: 'P-999' })).toEqual({ refused: 'not-found', field: 'postedForBy' })
  })

  it('can be given another officer', () => {
    expect(change(smallCouncil(), { postedForBy: otherOwner.id })).toMatchObject({
      events: [{ says: { was: { postedForBy: owner.id }, is: { postedForBy: otherOwner.id } } }],
    })
  })

  it('is not changed where nothing is new, where it is unknown, or from a page that is out of date', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    expect(change(council)).toEqual({ refused: 'nothing-changed' })
    expect(change(council, { party: 'O-99' })).toEqual({ refused: 'not-found' })
    change(council, { name: 'Aldermere NHS Trust' })
    expect(change(council, {}, seen)).toEqual({ refused: 'changed-since' })
  })

  it('is retired once, and not while it owns an open action', () => {
    const council = smallCouncil()
    const gives = (was: Owner, is: Owner) =>
      council.happens(people.planManager, [
        { type: 'owner-assigned', says: { action: 'A-001', was, is, reason: 'Theirs' } },
      ])
    gives({ person: owner.id }, { party: 'O-01' })
    expect(retire(council)).toEqual({ refused: 'still-owns-actions', facts: { actions: 'A-001' } })
    gives({ party: 'O-01' }, { person: owner.id })
    expect(retire(council)).toMatchObject({ events: [{ type: 'party-retired', says: { reason: 'Merged' } }] })
    expect(retire(council)).toEqual({ refused: 'already-retired' })
    expect(change(council, { name: 'Other' })).toEqual({ refused: 'already-retired' })
  })
})

describe('a body that meets', () => {
  const add = ({ orders }: SmallCouncil, name: string) =>
    orders(administrator, 'add-body', addBody, { name, kind: 'scrutiny-board' })
  const referenceOf = (council: SmallCouncil, name: string) => {
    const done = add(council, name)
    return 'events' in done && done.events.map(({ says }) => ('body' in says ? says.body : null))
  }

  it('gets its reference from its name', () => {
    const council = smallCouncil()
    expect(referenceOf(council, 'Children & Families Scrutiny Board')).toEqual([
      'children-families-scrutiny-board',
    ])
    expect(referenceOf(council, 'Bwrdd Craffu Plânt')).toEqual(['bwrdd-craffu-plant'])
    expect(referenceOf(council, '2026')).toEqual(['body'])
  })

  it('gets another where two names make the same', () => {
    const council = smallCouncil()
    expect(referenceOf(council, 'Panel 1')).toEqual(['panel'])
    expect(referenceOf(council, 'Panel 2')).toEqual(['panel-b'])
  })

  it('is refused where one has that name', () => {
    expect(add(smallCouncil(), 'scrutiny board')).toEqual({ refused: 'body-exists', field: 'name' })
  })
})
