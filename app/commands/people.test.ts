import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/connection.ts'
import { headOf } from '../../db/history.ts'
import { personState } from '../../db/read/people.ts'
import { people, smallCouncil, type SmallCouncil, type Who } from '../../e2e/world/small-council.ts'
import { Instant } from '../domain/day.ts'
import type { Role } from '../domain/role.ts'
import { changePerson } from './change-person.ts'
import { changeRoles } from './change-roles.ts'
import { foundCouncil } from './found-council.ts'
import { giveSignInLink } from './give-sign-in-link.ts'
import { invitePerson } from './invite-person.ts'
import { reinstatePerson } from './reinstate-person.ts'
import { retirePerson } from './retire-person.ts'
import { carryOut } from './runner.ts'

const { administrator, auditor, deputyDirector, owner, otherOwner } = people
const reason = 'Left the council'
const retire = (council: SmallCouncil, { id }: Who) =>
  council.orders(administrator, 'retire-person', retirePerson, { person: id, reason })
const setRoles = ({ db, orders }: SmallCouncil, { id }: Who, roles: Role[], seen = headOf(db).number) =>
  orders(administrator, 'give-role', changeRoles, { person: id, roles, seen })

describe('inviting a person', () => {
  const asha = { name: 'Asha Brandt', email: 'asha.brandt@aldermere.example', post: 'Team Manager' }
  const roles = ['action-owner', 'auditor'] as const

  it('is recorded with their roles, under the next reference', () => {
    const { db, orders } = smallCouncil()
    expect(orders(administrator, 'invite-person', invitePerson, { ...asha, roles })).toMatchObject({
      events: [
        { type: 'person-invited', says: { person: 'P-011', ...asha } },
        { type: 'role-given', says: { person: 'P-011', role: 'action-owner' } },
        { type: 'role-given', says: { person: 'P-011', role: 'auditor' } },
      ],
    })
    expect(personState(db, 'P-011')?.roles).toEqual(roles)
  })

  it('is refused with an email address somebody signs in with, in whatever case', () => {
    const { orders } = smallCouncil()
    const order = { ...asha, email: 'P-005@Aldermere.example', roles }
    expect(orders(administrator, 'invite-person', invitePerson, order)).toEqual({
      refused: 'email-taken',
      field: 'email',
    })
  })
})

describe('changing the details of a person', () => {
  const was = { name: 'Tom Keller', email: 'p-005@aldermere.example', post: null }
  const change = ({ db, orders }: SmallCouncil, is: Partial<typeof was>, seen = headOf(db).number) =>
    orders(administrator, 'change-person', changePerson, { person: owner.id, seen, is: { ...was, ...is } })

  it('keeps what they were beside what they are', () => {
    expect(change(smallCouncil(), { name: 'Tom Keller-Ames' })).toMatchObject({
      events: [{ says: { was, is: { ...was, name: 'Tom Keller-Ames' } } }],
    })
  })

  it('is refused where nothing changes, where the address is taken, and where somebody changed them meanwhile', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    expect(change(council, {})).toEqual({ refused: 'nothing-changed' })
    expect(change(council, { email: 'p-006@aldermere.example' })).toEqual({
      refused: 'email-taken',
      field: 'email',
    })
    change(council, { email: 'P-005@aldermere.example' })
    expect(change(council, { name: 'T. Keller' }, seen)).toEqual({ refused: 'changed-since' })
  })
})

describe('giving and ending roles', () => {
  it('is recorded role by role', () => {
    expect(setRoles(smallCouncil(), auditor, ['plan-manager'])).toMatchObject({
      events: [
        { type: 'role-given', says: { person: auditor.id, role: 'plan-manager' } },
        { type: 'role-ended', says: { person: auditor.id, role: 'auditor' } },
      ],
    })
  })

  it('cannot leave the council without an administrator', () => {
    const council = smallCouncil()
    expect(setRoles(council, administrator, ['auditor'])).toEqual({ refused: 'last-administrator' })
    setRoles(council, auditor, ['auditor', 'administrator'])
    expect(setRoles(council, administrator, ['auditor'])).toHaveProperty('events')
    expect(retire(council, auditor)).toEqual({ refused: 'last-administrator' })
  })

  it('does not count a retired administrator', () => {
    const council = smallCouncil()
    setRoles(council, auditor, ['administrator'])
    retire(council, auditor)
    expect(setRoles(council, administrator, ['auditor'])).toEqual({ refused: 'last-administrator' })
  })

  it('is refused where their open actions would wait for nobody', () => {
    const council = smallCouncil()
    expect(setRoles(council, otherOwner, ['auditor'])).toEqual({
      refused: 'still-owns-actions',
      facts: { actions: 'A-002' },
    })
    expect(setRoles(council, deputyDirector, ['auditor'])).toEqual({
      refused: 'still-leads-actions',
      facts: { actions: 'A-001 and A-002' },
    })
  })

  it('is refused for the same roles, for a retired person, and from a page that is out of date', () => {
    const council = smallCouncil()
    const seen = headOf(council.db).number
    expect(setRoles(council, auditor, ['auditor'])).toEqual({ refused: 'nothing-changed' })
    setRoles(council, auditor, ['plan-manager'])
    expect(setRoles(council, auditor, ['auditor'], seen)).toEqual({ refused: 'changed-since' })
    retire(council, auditor)
    expect(setRoles(council, auditor, ['auditor'])).toMatchObject({ refused: 'person-retired' })
  })
})

describe('retiring a person', () => {
  it('is refused while they own, lead or post for what is open, saying what', () => {
    const council = smallCouncil()
    expect(retire(council, owner)).toEqual({ refused: 'still-owns-actions', facts: { actions: 'A-001' } })
    expect(retire(council, deputyDirector)).toMatchObject({ refused: 'still-leads-actions' })
    council.happens(people.planManager, [
      {
        type: 'owner-assigned',
        says: {
          action: 'A-001',
          was: { person: owner.id },
          is: { person: otherOwner.id },
          reason: 'New post',
        },
      },
    ])
    expect(retire(council, owner)).toEqual({
      refused: 'still-posts-for',
      facts: { name: 'Aldermere Health Trust' },
    })
  })

  it('is not held up by an action that was withdrawn', () => {
    const council = smallCouncil()
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-002', reason: 'Done by another' } },
    ])
    expect(retire(council, otherOwner)).toMatchObject({ events: [{ says: { reason } }] })
  })

  it('happens once, and can be taken back', () => {
    const council = smallCouncil()
    const reinstate = () =>
      council.orders(administrator, 'retire-person', reinstatePerson, {
        person: auditor.id,
        reason: 'Is back',
      })
    expect(reinstate()).toEqual({ refused: 'not-retired' })
    retire(council, auditor)
    expect(retire(council, auditor)).toEqual({ refused: 'already-retired' })
    expect(reinstate()).toMatchObject({ events: [{ type: 'person-reinstated' }] })
    expect(personState(council.db, auditor.id)).toMatchObject({ retired: false, roles: ['auditor'] })
  })
})

describe('a sign-in link', () => {
  it('leaves in history who gave it to whom, because they could have used it', () => {
    const council = smallCouncil()
    const give = () =>
      council.orders(administrator, 'give-sign-in-link', giveSignInLink, { person: auditor.id })
    expect(give()).toMatchObject({
      events: [{ type: 'sign-in-link-given', by: administrator.id, says: { person: auditor.id } }],
    })
    retire(council, auditor)
    expect(give()).toMatchObject({ refused: 'person-retired' })
  })
})

describe('founding a council', () => {
  const order = {
    council: 'Fenwick Council',
    demonstration: false,
    administrator: { name: 'Asha Brandt', email: 'asha.brandt@fenwick.example', post: null },
  }
  const signer = {
    by: 'P-001',
    role: 'administrator',
    at: Instant.parse('2022-05-09T09:00:00.000Z'),
  } as const

  it('names it and brings in its first administrator', () => {
    const db = openDatabase(':memory:')
    expect(carryOut(db, 'found-council', foundCouncil, order, signer)).toMatchObject({
      events: [
        { type: 'council-named', by: 'P-001', says: { name: 'Fenwick Council', demonstration: false } },
        { type: 'person-invited', says: { person: 'P-001', name: 'Asha Brandt' } },
        { type: 'role-given', says: { person: 'P-001', role: 'administrator' } },
      ],
    })
  })

  it('is refused where there is one', () => {
    expect(smallCouncil().orders(administrator, 'found-council', foundCouncil, order)).toEqual({
      refused: 'council-exists',
    })
  })
})
