import { describe, expect, it } from 'vitest'
import type { Event } from '../../app/domain/history.ts'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import type { Connection } from '../connection.ts'
import { silentActions } from './silent-actions.ts'

const silentOn = (db: Connection, today: string) => silentActions(db, day(today)).map(({ ref }) => ref)
const update = (action: string, speaksOf: string): Event => ({
  type: 'update-posted',
  says: {
    update: `U-${speaksOf.replaceAll('-', '')}`,
    action,
    speaksOf: day(speaksOf),
    text: 'The record was reviewed.',
    nextStep: null,
    onBehalfOf: null,
  },
})

// Both actions of the small council start on 16 May 2022.
describe('actions with no update this cycle', () => {
  it('are those that started more than 35 days ago and were never reported on', () => {
    const { db } = smallCouncil()
    expect(silentOn(db, '2022-06-20')).toEqual([])
    expect(silentOn(db, '2022-06-21')).toEqual(['A-001', 'A-002'])
  })

  it('are those whose newest update speaks of a day more than 35 days ago, the longest silent first', () => {
    const { db, happens } = smallCouncil()
    happens(people.owner, [update('A-001', '2022-06-10'), update('A-002', '2022-06-01')])
    expect(silentOn(db, '2022-07-15')).toEqual(['A-002'])
    expect(silentOn(db, '2022-07-16')).toEqual(['A-002', 'A-001'])
  })

  it('are none that have been withdrawn', () => {
    const { db, happens } = smallCouncil()
    happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Merged into A-002' } },
    ])
    expect(silentOn(db, '2022-09-01')).toEqual(['A-002'])
  })

  it('are found by their index, however many actions there are', () => {
    const { db } = smallCouncil()
    const plan = db.$client
      .prepare<[string], { detail: string }>(
        `explain query plan select ref from action where withdrawn = 0
         and max(coalesce(start, substr(planned_at, 1, 10)), coalesce(last_update_on, '')) < ?`,
      )
      .all('2022-06-01')
    expect(plan.map(({ detail }) => detail).join('\n')).toContain('action_silent_since')
  })
})
