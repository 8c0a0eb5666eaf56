import { expect, test } from 'vitest'
import { day, people, smallCouncil } from '../../e2e/world/small-council.ts'
import { dueForReview } from './retention.ts'

test('a record counts from the day its last event has in London, also an hour before midnight of UTC in summer', () => {
  const { db, happens } = smallCouncil()
  happens(
    people.planManager,
    [{ type: 'action-withdrawn', says: { action: 'A-001', reason: 'Done elsewhere' } }],
    '2022-06-14T23:30:00.000Z',
  )
  expect(dueForReview(db, 'plan', day('2022-06-15'))).toEqual([])
  expect(dueForReview(db, 'plan', day('2022-06-16'))).toMatchObject([{ ref: 'A-001', since: '2022-06-15' }])
})
