import { describe, expect, it } from 'vitest'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { changedSince } from './changes.ts'

describe('what changed since a form was drawn', () => {
  it('is what happened to that record after that event, and nothing else', () => {
    const { db, happens } = smallCouncil()
    const planned = changedSince(db, 'action', 'A-001', 0)
    expect(planned.map(({ type }) => type)).toEqual(['action-planned'])
    const seen = planned.at(-1)?.number ?? 0

    happens(people.planManager, [
      { type: 'action-linked', says: { action: 'A-001', point: 'ILACS-2022-02' } },
      { type: 'action-withdrawn', says: { action: 'A-002', reason: 'Planned twice' } },
    ])
    expect(changedSince(db, 'action', 'A-001', seen)).toMatchObject([
      { type: 'action-linked', by: people.planManager.id, says: { action: 'A-001' } },
    ])
  })

  it('is found also for a record that an event names among others', () => {
    const { db } = smallCouncil()
    expect(changedSince(db, 'point', 'ILACS-2022-02', 0).map(({ type }) => type)).toEqual([
      'point-recorded',
      'action-planned',
    ])
  })
})
