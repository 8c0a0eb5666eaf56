import { expect, test } from 'vitest'
import { people, smallCouncil } from '../../e2e/world/small-council.ts'
import { liveEdition } from '../editions.ts'
import { peopleWithRoles } from './people.ts'
import { remembered } from './remembered.ts'

test('what is remembered is read again after an event, and not before', () => {
  const { db, happens } = smallCouncil()
  let reads = 0
  const count = remembered(db => {
    reads += 1
    return peopleWithRoles(db).filter(({ retired }) => retired).length
  })
  const before = count(liveEdition(db))
  expect(count(liveEdition(db))).toBe(before)
  expect(reads).toBe(1)

  happens(people.administrator, [{ type: 'person-retired', says: { person: 'P-009', reason: 'Stood down' } }])
  expect(count(liveEdition(db))).toBe(before + 1)
})

test('editions are remembered apart', () => {
  const councils = [smallCouncil(), smallCouncil()]
  const edition = remembered(db => db)
  for (const { db } of councils) expect(edition(liveEdition(db))).toBe(db)
})
