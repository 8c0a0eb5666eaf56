import { describe, expect, it } from 'vitest'
import { day, people, smallCouncil, type SmallCouncil } from '../../e2e/world/small-council.ts'
import { addItem } from './add-item.ts'
import { councilWithEvidence, meeting, resolve, seenNow } from './completion.testing.ts'
import { holdMeeting } from './hold-meeting.ts'
import { planMeeting } from './plan-meeting.ts'
import { mustCarryOut } from './runner.ts'

const plan = (council: SmallCouncil, body = 'scrutiny-board') =>
  council.orders(people.clerk, 'plan-meeting', planMeeting, { body, on: day('2022-07-06'), place: '' })
const add = (council: SmallCouncil, inspection: string | null = null) =>
  council.orders(people.clerk, 'plan-meeting', addItem, {
    meeting,
    title: 'Inspection outcomes',
    inspection,
    lateReason: null,
    seen: seenNow(council),
  })
const hold = (council: SmallCouncil, on = '2022-07-06') =>
  council.orders(people.clerk, 'plan-meeting', holdMeeting, { meeting }, on)

describe('planning a meeting', () => {
  it('calls it after its body and its day', () => {
    expect(plan(smallCouncil())).toMatchObject({ events: [{ type: 'meeting-planned', says: { meeting } }] })
  })

  it('is refused where the body meets that day already, or is none', () => {
    expect(plan(councilWithEvidence())).toEqual({ refused: 'meeting-exists', field: 'on' })
    expect(plan(smallCouncil(), 'no-such-board')).toEqual({ refused: 'not-found', field: 'body' })
  })
})

describe('an item', () => {
  it('is numbered in the order it was added', () => {
    expect(add(councilWithEvidence())).toMatchObject({ events: [{ says: { item: 2, inspection: null } }] })
  })

  it('is refused under a meeting or about an inspection that does not exist', () => {
    expect(add(smallCouncil())).toEqual({ refused: 'not-found' })
    expect(add(councilWithEvidence(), 'FV-2021')).toEqual({ refused: 'not-found', field: 'inspection' })
  })
})

describe('recording a meeting as held', () => {
  it('is for one that resolved nothing', () => {
    expect(hold(councilWithEvidence())).toMatchObject({ events: [{ type: 'meeting-held' }] })
  })

  it('is refused before its day, and once it is recorded', () => {
    const council = councilWithEvidence()
    expect(hold(council, '2022-07-05')).toEqual({ refused: 'meeting-not-begun' })
    mustCarryOut(resolve(council, { effect: { does: 'words' } }))
    expect(hold(council)).toEqual({ refused: 'already-held' })
  })
})
