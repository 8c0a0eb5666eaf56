import { expect, it } from 'vitest'
import { day, people } from '../../e2e/world/small-council.ts'
import { approved, evidence } from '../../app/commands/completion.testing.ts'
import { changedActions } from './board.ts'
import { lastMeetingHeld } from './meetings.ts'

it('what changed since a board last met leaves out what it resolved itself, and all before its day', () => {
  const { db, happens } = approved()
  happens(people.otherOwner, [evidence('E-002', 'A-002')], '2022-07-08T09:00:00.000Z')
  const last = lastMeetingHeld(db, 'scrutiny-board', day('2022-07-10'))
  expect(changedActions(db, last?.heldAt ?? 0, last?.ref ?? null)).toMatchObject([
    { ref: 'A-002', events: [{ type: 'evidence-attached' }] },
  ])
})

it('everything is new to a board that has not met', () => {
  const { db } = approved()
  expect(lastMeetingHeld(db, 'scrutiny-board', day('2022-07-05'))).toBeUndefined()
  expect(changedActions(db, 0, null).map(({ ref }) => ref)).toEqual(['A-001', 'A-002'])
})
