import { describe, expect, it } from 'vitest'
import { embargoedAction } from '../e2e/world/embargoed-action.ts'
import { people, smallCouncil, type SmallCouncil } from '../e2e/world/small-council.ts'
import type { Connection } from './connection.ts'
import { openEditions } from './editions.ts'
import { headOf } from './history.ts'
import { wholePlan } from './read/plan-list.ts'
import { Day } from '../app/domain/day.ts'
import { rowsOf, stateTables } from './state-tables.ts'

const today = Day.parse('2022-06-01')
const actionsIn = (council: SmallCouncil, through: number) =>
  actionsOf(openEditions(council.db, 2).publicThrough(through).db)
const actionsOf = (db: Connection) => wholePlan(db, today).map(({ ref }) => ref)

describe('what the public sees through an event', () => {
  it('is without what was under embargo then, also once it is published', () => {
    const council = smallCouncil()
    council.happens(people.planManager, embargoedAction)
    const then = headOf(council.db).number
    expect(actionsIn(council, then)).toEqual(['A-001', 'A-002'])
    council.happens(people.planManager, [
      { type: 'inspection-published', says: { inspection: 'FV-2022', on: today } },
    ])
    expect(actionsIn(council, then)).toEqual(['A-001', 'A-002'])
    expect(actionsIn(council, headOf(council.db).number)).toEqual(['A-001', 'A-002', 'A-003'])
  })

  it('is the same row for row, whatever happened since and whenever it is folded', () => {
    const council = smallCouncil()
    const then = headOf(council.db).number
    const rows = () => {
      const { db } = openEditions(council.db, 1).publicThrough(then)
      return stateTables(db).map(table => [table, [...rowsOf(db, table)]])
    }
    const before = rows()
    council.happens(people.planManager, [
      { type: 'action-withdrawn', says: { action: 'A-001', reason: 'Done elsewhere' } },
    ])
    expect(rows()).toEqual(before)
  })
})

it('is closed once it is let go and nobody who may hold it still reads', () => {
  const council = smallCouncil()
  const then = headOf(council.db).number
  const editions = openEditions(council.db, 1)
  const leave = editions.reading()
  const { db } = editions.publicThrough(then)
  editions.publicThrough(then - 1)
  expect(actionsOf(db)).toEqual(['A-001', 'A-002'])
  leave()
  expect(() => actionsOf(db)).toThrow('not open')
})
