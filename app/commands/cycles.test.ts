import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { allCycles, askedIn } from '../../db/read/cycles.ts'
import { usualReminders } from '../domain/cycle.ts'
import { closeCycle } from './close-cycle.ts'
import { openCycle } from './open-cycle.ts'
import { mustCarryOut } from './runner.ts'

const open = (council: SmallCouncil, name = 'June 2022', on = '2022-06-01') =>
  council.orders(
    people.planManager,
    'open-cycle',
    openCycle,
    { name, from: day(on), closes: day('2022-06-30'), reminders: usualReminders },
    on,
  )
const close = (council: SmallCouncil, cycle = 'CY-01') =>
  council.orders(people.planManager, 'close-cycle', closeCycle, { cycle, reason: 'Moved to July' })

describe('reporting cycles', () => {
  it('are numbered in the order they are opened, one at a time', () => {
    const council = smallCouncil()
    mustCarryOut(open(council))
    expect(open(council, 'June again', '2022-06-02')).toMatchObject({ refused: 'cycle-open' })
    mustCarryOut(close(council))
    mustCarryOut(open(council, 'June again', '2022-06-02'))
    expect(allCycles(council.db).map(({ ref, name }) => [ref, name])).toEqual([
      ['CY-02', 'June again'],
      ['CY-01', 'June 2022'],
    ])
  })

  it('are closed once, and only where they exist', () => {
    const council = smallCouncil()
    expect(close(council)).toEqual({ refused: 'not-found' })
    mustCarryOut(open(council))
    mustCarryOut(close(council))
    expect(close(council)).toEqual({ refused: 'cycle-closed' })
  })
})

describe('what a cycle asks for', () => {
  it('is owed by the owner, or by the officer who posts for a post or partner body', () => {
    const council = smallCouncil()
    mustCarryOut(open(council))
    council.happens(people.planManager, [
      {
        type: 'owner-assigned',
        says: { action: 'A-002', was: { person: people.otherOwner.id }, is: { party: 'O-01' }, reason: '' },
      },
    ])
    const [cycle] = allCycles(council.db)
    const asked = cycle ? askedIn(council.db, cycle, day('2022-06-01')) : []
    expect(asked.map(({ ref, owner, ownerParty, report }) => [ref, owner, ownerParty, report])).toEqual([
      ['A-001', people.owner.id, null, 'owed'],
      ['A-002', people.owner.id, 'Aldermere Health Trust', 'owed'],
    ])
  })
})
