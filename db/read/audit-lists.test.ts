import { expect, test } from 'vitest'
import { approveFirstAction } from '../../e2e/world/approved-action.ts'
import { day, people, smallCouncil, type Who } from '../../e2e/world/small-council.ts'
import type { Event } from '../../app/domain/history.ts'
import { movedInAll } from '../../app/domain/moved-dates.ts'
import { closuresUndone, laterDatesAsked, updatesWrittenLate } from './audit-lists.ts'
import { eventsOfType } from './events-of-type.ts'
import { handsOfSeveralRoles, interestsDeclared, laterDatesDecided, partiesOnTheBoard } from './separation.ts'

const meeting = 'scrutiny-board-2022-07-06'
const period = { from: day('2022-05-01'), to: day('2022-06-30') }

function closed() {
  const council = smallCouncil()
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
    },
  ])
  approveFirstAction(council)
  return council
}

test('dates are told with who asked and who decided, in the role of that day, and only granted ones move', () => {
  const council = smallCouncil()
  const ask = { dueDateRequest: 'D-001', action: 'A-001', from: day('2022-09-30'), to: day('2022-10-31') }
  council.happens(people.owner, [{ type: 'later-date-asked', says: { ...ask, reason: 'Two posts vacant' } }])
  council.happens(people.deputyDirector, [{ type: 'later-date-granted', says: { ...ask, comment: '' } }])
  council.happens(people.owner, [
    {
      type: 'later-date-asked',
      says: { ...ask, dueDateRequest: 'D-002', from: ask.to, to: day('2022-12-31'), reason: 'Again' },
    },
  ])
  const asked = laterDatesAsked(council.db)
  expect(asked).toMatchObject([
    {
      originalDue: '2022-09-30',
      askedRole: 'action-owner',
      decidedRole: 'deputy-director',
      outcome: 'granted',
    },
    { ref: 'D-002', askedRole: 'action-owner', outcome: null, decidedRole: null },
  ])
  expect(movedInAll(asked)).toEqual({ times: 1, days: 31 })
  expect(laterDatesDecided(council.db, period)).toMatchObject([
    { askedBy: people.owner.id, decidedBy: people.deputyDirector.id },
  ])
})

test('an update counts as written late from so many days after the day it speaks of', () => {
  const council = smallCouncil()
  const says = { update: 'U-0001', action: 'A-001', text: 'Trained', nextStep: null, onBehalfOf: null }
  council.happens(
    people.owner,
    [{ type: 'update-posted', says: { ...says, speaksOf: day('2022-06-01') } }],
    '2022-06-15T09:00:00.000Z',
  )
  expect(updatesWrittenLate(council.db, 14)).toMatchObject([
    { ref: 'U-0001', days: 14, role: 'action-owner' },
  ])
  expect(updatesWrittenLate(council.db, 15)).toEqual([])
  council.happens(
    people.owner,
    [{ type: 'update-posted', says: { ...says, update: 'U-0002', speaksOf: day('2022-06-01') } }],
    '2022-06-15T23:30:00.000Z',
  )
  expect(updatesWrittenLate(council.db, 14).map(({ ref, days }) => [ref, days])).toEqual([
    ['U-0002', 15],
    ['U-0001', 14],
  ])
  expect(updatesWrittenLate(council.db, 15)).toMatchObject([{ ref: 'U-0002' }])
})

test('closures that were reopened do not stand any more', () => {
  const council = closed()
  expect(closuresUndone(council.db)).toEqual([])
  council.happens(people.planManager, [
    { type: 'action-reopened', says: { action: 'A-001', reason: 'It slid back' } },
  ])
  expect(closuresUndone(council.db)).toMatchObject([
    { claim: 'C-001', state: 'reopened', reason: 'It slid back' },
  ])
})

test('hands of several roles then, parties on the board and interests declared are to be looked at', () => {
  const council = smallCouncil()
  council.happens(people.administrator, [
    { type: 'role-given', says: { person: people.owner.id, role: 'deputy-director' } },
  ])
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
    },
    {
      type: 'member-joined',
      says: {
        body: 'scrutiny-board',
        member: 1,
        person: people.owner.id,
        name: null,
        capacity: 'member',
        from: day('2022-01-01'),
        until: null,
      },
    },
  ])
  approveFirstAction(council)
  council.happens(people.administrator, [
    { type: 'role-ended', says: { person: people.owner.id, role: 'deputy-director' } },
    { type: 'role-given', says: { person: people.clerk.id, role: 'auditor' } },
  ])
  expect(handsOfSeveralRoles(council.db, period)).toEqual([
    { claim: 'C-001', who: people.owner.id, what: 'action-owner,deputy-director' },
  ])
  expect(partiesOnTheBoard(council.db, period)).toEqual([
    { claim: 'C-001', who: people.owner.name, what: 'Scrutiny Board' },
  ])
  expect(interestsDeclared(council.db, period)).toEqual([])
})

test('whoever owned the action from its claim to its approval is a party, and so is who owns it today', () => {
  const council = smallCouncil()
  const { owner, chair, otherOwner, auditor, member } = people
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
    },
    ...[chair, otherOwner, auditor, member].map(({ id }, place): Event => ({
      type: 'member-joined',
      says: {
        body: 'scrutiny-board',
        member: place + 1,
        person: id,
        name: null,
        capacity: 'member',
        from: day('2022-01-01'),
        until: null,
      },
    })),
  ])
  const handOver = (was: Who, is: Who) =>
    council.happens(people.planManager, [
      {
        type: 'owner-assigned',
        says: { action: 'A-001', was: { person: was.id }, is: { person: is.id }, reason: 'Left the post' },
      },
    ])
  handOver(owner, chair)
  handOver(chair, otherOwner)
  approveFirstAction(council)
  handOver(otherOwner, auditor)
  handOver(auditor, member)
  expect(partiesOnTheBoard(council.db, period).map(({ who }) => who)).toEqual([member.name, otherOwner.name])
})

test('who attached the evidence had a hand in the closure', () => {
  const council = smallCouncil()
  council.happens(people.administrator, [
    { type: 'role-given', says: { person: people.otherOwner.id, role: 'plan-manager' } },
  ])
  council.happens(people.clerk, [
    {
      type: 'meeting-planned',
      says: { meeting, body: 'scrutiny-board', is: { on: day('2022-07-06'), place: 'Civic Hall' } },
    },
  ])
  approveFirstAction(council, people.otherOwner)
  expect(handsOfSeveralRoles(council.db, period)).toEqual([
    { claim: 'C-001', who: people.otherOwner.id, what: 'action-owner,plan-manager' },
  ])
})

test('an interest that was removed later is told as removed, not hidden', () => {
  const council = closed()
  council.happens(people.clerk, [
    {
      type: 'interest-declared',
      says: {
        meeting,
        interest: 1,
        item: null,
        member: 1,
        person: people.member.id,
        name: people.member.name,
        kind: 'dual-role',
        words: 'Governor of the school',
        leftRoom: false,
      },
    },
  ])
  const told = { claim: 'C-001', who: people.member.name, what: 'Governor of the school' }
  expect(interestsDeclared(council.db, period)).toEqual([{ ...told, removed: 0 }])
  council.happens(people.clerk, [
    { type: 'interest-removed', says: { meeting, interest: 1, item: null, reason: 'Not theirs' } },
  ])
  expect(interestsDeclared(council.db, period)).toEqual([{ ...told, removed: 1 }])
})

test('events of a type are those of the days asked for', () => {
  const { db } = closed()
  expect(eventsOfType(db, 'completion-approved', period)).toMatchObject([{ says: { claim: 'C-001' } }])
  expect(eventsOfType(db, 'completion-approved', { ...period, from: day('2022-05-10') })).toEqual([])
})
